import type { Trouble } from '../message';
import type { Result } from '../result';

/** Where a packet came from, as the browser says (never as the packet says). */
export interface Sender {
  /** The tab, or null for the worker and the side panel. */
  tab: number | null;
  /** True for our own pages and the worker, false for a content script. */
  extension: boolean;
}

/** Answers a packet, or returns undefined at once to leave it to other listeners. */
export type Receive = (packet: unknown, sender: Sender) => Promise<unknown> | undefined;

/** Carries packets between contexts, and knows nothing of what is in them. */
export interface Transport {
  /** To the page in a tab, or without one to our own pages and the worker. `no-answer` where nobody took it. */
  send(packet: unknown, tab?: number): Promise<Result<unknown, Trouble>>;
  /** Listens until the signal aborts. Registered before this returns, as a worker that is woken needs. */
  listen(receive: Receive, signal?: AbortSignal): void;
}
