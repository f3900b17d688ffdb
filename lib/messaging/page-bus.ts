import { LONGEST_TEXT } from '../limits';
import { createCheckedBus, type Bus, type Checks, type Fit } from './carry';
import type { Channel } from './protocol';
import type { Transport } from './transport';

/**
 * The bus of a content script. It takes a handful of plain commands, from our own pages and the worker only, so it checks
 * them by hand: zod, even zod/mini, would be a third of what every helpdesk page pays for. `page-bus.test.ts` holds these
 * checks to the schemas of `protocol.ts`.
 */
export function createPageBus(transport: Transport, broke: (part: string, thrown: unknown) => void): Bus {
  return createCheckedBus(byHand, transport, broke);
}

type Test = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Test>>;
const isString: Test = (value) => typeof value === 'string';
const isText: Test = (value) => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isNumber: Test = Number.isFinite;
const isBoolean: Test = (value) => typeof value === 'boolean';

/** What a page hears, field by field; nothing for a command without data. */
const commands: Partial<Record<Channel, Fields | null>> = {
  'reply:insert': { conversationId: isString, messageId: isString, text: isText, intoNote: isBoolean },
  'draft:mend': { conversationId: isString, draft: isText, start: isNumber, end: isNumber, text: isText },
  'page:read': null,
  'page:reopen': null,
  'page:diagnose': null,
};
const watch = {
  reading: isBoolean,
  ownAddresses: (value: unknown) => Array.isArray(value) && value.every(isString),
};

const byHand: Checks = {
  data(channel, value, sender) {
    const fields = commands[channel];
    return sender.extension && fields !== undefined ? fit(fields, value) : { fits: false };
  },
  reply: (channel, value) => fit(channel === 'page:opened' ? watch : null, value),
  // A page does the same whatever the trouble was.
  trouble: () => ({ fits: false }),
};

/** Only the fields that are named are taken over. */
function fit<T>(fields: Fields | null, value: unknown): Fit<T> {
  if (fields === null) return value === undefined ? { fits: true, value: undefined as T } : { fits: false };
  if (typeof value !== 'object' || value === null) return { fits: false };
  const taken = Object.keys(fields).map((name) => [name, Reflect.get(value, name) as unknown] as const);
  const fits = taken.every(([name, field]) => fields[name]?.(field));
  return fits ? { fits, value: Object.fromEntries(taken) as T } : { fits };
}
