import * as z from 'zod/mini';

import { troubleSchema, type Trouble } from '../message';
import { fail, ok, type Result } from '../result';
import { protocol, type Channel, type Data, type Reply } from './protocol';
import type { Sender, Transport } from './transport';

/** A channel without a reply is handled by a function without a result. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- or each of them would end in `return undefined`
type Answer<C extends Channel> = undefined extends Reply<C> ? Reply<C> | void : Reply<C>;
export type Handler<C extends Channel> = (data: Data<C>, sender: Sender) => Answer<C> | Promise<Answer<C>>;

export interface Bus {
  /**
   * Sends to the page in the tab `to`, or without it to our own pages and the worker.
   * `no-answer` where nobody listens, `refused` where the receiver would not take it; never throws.
   */
  send<C extends Channel>(channel: C, data: Data<C>, to?: number): Promise<Result<Reply<C>, Trouble>>;
  /** Handles one channel until the signal aborts. The data is parsed and the sender checked before the handler is called. */
  on<C extends Channel>(channel: C, handler: Handler<C>, signal?: AbortSignal): void;
}

const packetSchema = z.object({ channel: z.string(), data: z.optional(z.unknown()) });
const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: z.optional(z.unknown()) }),
  z.object({ ok: z.literal(false), trouble: troubleSchema }),
]);
const noAnswer = fail({ kind: 'no-answer' } as const);

/**
 * @param transport how packets travel
 * @param broke told what a handler threw, which is a bug; the sender then gets `no-answer`
 */
export function createBus(transport: Transport, broke: (part: string, thrown: unknown) => void): Bus {
  return {
    async send(channel, data, to) {
      const sent = await transport.send({ channel, data }, to);
      if (!sent.ok) return sent;
      const answer = z.safeParse(answerSchema, sent.value);
      if (!answer.success) return noAnswer;
      if (!answer.data.ok) return answer.data;
      const value = z.safeParse<z.ZodMiniType>(protocol[channel].reply, answer.data.value);
      return value.success ? ok(value.data as Reply<typeof channel>) : fail({ kind: 'refused', channel });
    },

    on(channel, handler, signal) {
      const { from, data: schema } = protocol[channel];
      transport.listen((packet, sender) => {
        const { data: envelope } = z.safeParse(packetSchema, packet);
        if (envelope?.channel !== channel) return undefined;
        const data = z.safeParse<z.ZodMiniType>(schema, envelope.data);
        if (!data.success || !maySend(from, sender)) return Promise.resolve(fail({ kind: 'refused', channel }));
        return answerWith(() => handler(data.data as Data<typeof channel>, sender)).catch((thrown: unknown) => {
          broke(channel, thrown);
          return noAnswer;
        });
      }, signal);
    },
  };
}

async function answerWith(handle: () => unknown): Promise<Result<unknown, never>> {
  return ok(await handle());
}

/** A fact comes from a tab, or from the paste box in one of our own pages; a command only from our own pages. */
function maySend(from: 'page' | 'extension', sender: Sender): boolean {
  return sender.extension || (from === 'page' && sender.tab !== null);
}
