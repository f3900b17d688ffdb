import type { Trouble } from '../message';
import { fail, ok, type Result } from '../result';
import type { Channel, Data, Reply } from './protocol';
import type { Sender, Transport } from './transport';

/** A channel without a reply is handled by a function without a result. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- or each of them would end in `return undefined`
type Answer<C extends Channel> = undefined extends Reply<C> ? Reply<C> | void : Reply<C>;
type Handler<C extends Channel> = (data: Data<C>, sender: Sender) => Answer<C> | Promise<Answer<C>>;

export interface Bus {
  /**
   * Sends to the page in the tab `to`, or without it to our own pages and the worker.
   * `no-answer` where nobody listens, `refused` where the receiver would not take it; never throws.
   */
  send<C extends Channel>(channel: C, data: Data<C>, to?: number): Promise<Result<Reply<C>, Trouble>>;
  /** Handles one channel until the signal aborts. The data is parsed and the sender checked before the handler is called. */
  on<C extends Channel>(channel: C, handler: Handler<C>, signal?: AbortSignal): void;
}

export type Fit<T> = { fits: true; value: T } | { fits: false };

/** What a context takes from others: everything that arrives goes through one of these. */
export interface Checks {
  data<C extends Channel>(channel: C, value: unknown, sender: Sender): Fit<Data<C>>;
  reply<C extends Channel>(channel: C, value: unknown): Fit<Reply<C>>;
  /** The trouble of an answer that failed. */
  trouble(value: unknown): Fit<Trouble>;
}

const noAnswer = fail({ kind: 'no-answer' } as const);

/**
 * @param checks what is taken
 * @param transport how packets travel
 * @param broke told what a handler threw, which is a bug; the sender then gets `no-answer`
 */
export function createCheckedBus(
  checks: Checks,
  transport: Transport,
  broke: (part: string, thrown: unknown) => void,
): Bus {
  return {
    async send(channel, data, to) {
      const sent = await transport.send({ channel, data }, to);
      if (!sent.ok) return sent;
      const answer = fieldsOf(sent.value);
      if (answer['ok'] === true) {
        const reply = checks.reply(channel, answer['value']);
        return reply.fits ? ok(reply.value) : fail({ kind: 'refused', channel });
      }
      const trouble = checks.trouble(answer['trouble']);
      return trouble.fits ? fail(trouble.value) : noAnswer;
    },

    on(channel, handler, signal) {
      transport.listen((packet, sender) => {
        const envelope = fieldsOf(packet);
        if (envelope['channel'] !== channel) return undefined;
        const data = checks.data(channel, envelope['data'], sender);
        if (!data.fits) return Promise.resolve(fail({ kind: 'refused', channel }));
        return answerWith(() => handler(data.value, sender)).catch((thrown: unknown) => {
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

function fieldsOf(packet: unknown): Readonly<Record<string, unknown>> {
  return typeof packet === 'object' && packet !== null ? { ...packet } : {};
}
