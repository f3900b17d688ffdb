import * as z from 'zod/mini';

import { troubleSchema } from '../message';
import { createCheckedBus, type Bus, type Checks, type Fit } from './carry';
import { protocol, type Data, type Reply } from './protocol';
import type { Sender, Transport } from './transport';

export type { Bus } from './carry';

/** The bus of our own pages and the worker. A content script has a lighter one: `page-bus.ts`. */
export function createBus(transport: Transport, broke: (part: string, thrown: unknown) => void): Bus {
  return createCheckedBus(bySchema, transport, broke);
}

const bySchema: Checks = {
  data(channel, value, sender) {
    const { from, data } = protocol[channel];
    return maySend(from, sender) ? fit<Data<typeof channel>>(data, value) : { fits: false };
  },
  reply: (channel, value) => fit<Reply<typeof channel>>(protocol[channel].reply, value),
  trouble: (value) => fit(troubleSchema, value),
};

function fit<T>(schema: z.ZodMiniType, value: unknown): Fit<T> {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? { fits: true, value: parsed.data as T } : { fits: false };
}

/** A fact comes from a tab, or from the paste box in one of our own pages; a command only from our own pages. */
function maySend(from: 'page' | 'extension', sender: Sender): boolean {
  return sender.extension || (from === 'page' && sender.tab !== null);
}
