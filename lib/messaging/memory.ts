import { fail, ok } from '../result';
import type { Receive, Sender, Transport } from './transport';

export interface MemoryNetwork {
  /** The transport of a page in a tab: a content script, or with `extension` one of our own pages. */
  tab(id: number, extension?: boolean): Transport;
  /** The transport of the worker, or of the side panel. */
  extension(): Transport;
}

/** A browser's messages without a browser: contexts in one process, each copying what it gets as a browser would. */
export function createMemoryNetwork(): MemoryNetwork {
  const listeners = new Set<{ context: symbol; tab: number | null; extension: boolean; receive: Receive }>();

  function join(sender: Sender): Transport {
    const context = Symbol('context');
    return {
      async send(packet, tab) {
        for (const listener of [...listeners]) {
          const addressed = tab === undefined ? listener.extension : listener.tab === tab;
          if (!addressed || listener.context === context) continue;
          const answer = listener.receive(structuredClone(packet), sender);
          if (answer) return ok(structuredClone(await answer));
        }
        return fail({ kind: 'no-answer' });
      },
      listen(receive, signal) {
        const listener = { context, ...sender, receive };
        listeners.add(listener);
        signal?.addEventListener('abort', () => listeners.delete(listener));
      },
    };
  }

  return {
    tab: (id, extension = false) => join({ tab: id, extension }),
    extension: () => join({ tab: null, extension: true }),
  };
}
