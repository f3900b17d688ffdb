import type { Fact, FactKind, Fault } from '../types';
import type { SuggestInput } from './situation';
import { turnAround } from './turn-around';
import { withoutAgent } from './without-agent';

/**
 * What a phrasing may leave open, and how the panel names the gap. The first part is filled from the customer's facts; the
 * second only the agent knows: what will be done, and when.
 */
export const slotHints = {
  name: 'the customer’s name',
  item: 'what it is about',
  problem: 'what went wrong, as a clause',
  order: 'order number',
  amount: 'amount',
  date: 'date',
  deadline: 'the time they asked for',
  wait: 'how long they have waited',
  promise: 'what was promised',
  wish: 'what they ask for',
  contacts: 'how often they wrote',
  question: 'their question',

  do: 'what you will do',
  done: 'what you have done',
  'option-a': 'one thing you can do',
  'option-b': 'another thing you can do',
  ask: 'the one thing you need to know',
  when: 'a day and time that you can keep',
  who: 'who takes over',
  consequence: 'the consequence your team has agreed',
} as const;

export type SlotName = keyof typeof slotHints;
export type SlotValues = Partial<Record<SlotName, string>>;
export const slotNames = Object.keys(slotHints) as SlotName[];

const WISHES: Readonly<Record<string, string>> = {
  refund: 'a refund',
  replacement: 'a replacement',
  explanation: 'an explanation',
  person: 'a person to speak to',
  date: 'a date',
  cancel: 'a cancellation',
  apology: 'an apology',
  repair: 'a repair',
  compensation: 'compensation',
  reply: 'an answer',
};

const TIMES = [
  '',
  'once',
  'twice',
  'three times',
  'four times',
  'five times',
  'six times',
  'seven times',
  'eight times',
  'nine times',
  'ten times',
];

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The values of the slots for this customer, in words that stand in the middle of a sentence. */
export function slotValues({ facts, customer, fault, team }: SuggestInput): SlotValues {
  const first = (kind: FactKind): Fact | undefined => facts.find((fact) => fact.kind === kind);
  const value = (kind: FactKind): string | undefined => first(kind)?.value;
  const problem = value('problem');
  const wish = value('wish');
  const contacts = Number(value('contacts'));
  const values: Record<string, string | undefined> = {
    name: firstName(customer) ?? firstName(value('name') ?? null),
    item: itemOf(facts),
    problem: problem === undefined ? undefined : said(turnAround(problem), fault),
    order: value('order-number'),
    amount: first('amount')?.text,
    date: first('date')?.text,
    deadline: first('deadline')?.text.replace(/^until\b/i, 'by'),
    wait: facts
      .find(({ kind, value: span }) => kind === 'wait' && !span.startsWith('since'))
      ?.value.replace(/^\d+\b/, (figure) => SMALL_NUMBERS[Number(figure)] ?? figure),
    promise: value('promise') === undefined ? undefined : turnAround(value('promise') as string),
    wish: wish === undefined ? undefined : WISHES[wish],
    contacts: contacts > 1 ? TIMES[contacts] : undefined,
    question: value('question'),
    consequence: team.consequence ?? undefined,
  };
  return Object.fromEntries(Object.entries(values).filter(([, text]) => text !== undefined && text.trim() !== ''));
}

/** While the fault is open, nothing says that we did it. */
const said = (clause: string, fault: Fault): string | undefined =>
  fault === 'ours' ? clause : (withoutAgent(clause) ?? undefined);

/** "Ms. Denise Whitfield" → Denise; a handle, an address or a company has none. */
function firstName(name: string | null): string | undefined {
  if (name === null || /[@\d]/.test(name)) return undefined;
  const [first] = name
    .replace(/^(?:mr|mrs|ms|miss|mx|dr|prof)\.?\s+/i, '')
    .trim()
    .split(/[\s,]+/);
  return first !== undefined && /^\p{Lu}[\p{L}'’-]+$/u.test(first) ? first : undefined;
}

const DEFINITE = /^(?:my|our|your|the|this|that|these|those)\s+/i;

/** What it is about, without its article, as phrasings write "your {item}". "A card" is something mentioned, not that. */
function itemOf(facts: readonly Fact[]): string | undefined {
  return facts.find(({ kind, value }) => kind === 'item' && DEFINITE.test(value))?.value.replace(DEFINITE, '');
}
