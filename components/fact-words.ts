import { type Fact, type FactKind, wishWords } from '../lib/engine/types';

/** What kind of thing the customer said. */
export const factWords: Readonly<Record<FactKind, string>> = {
  'order-number': 'Order',
  'ticket-number': 'Ticket',
  amount: 'Amount',
  date: 'Date',
  deadline: 'Deadline',
  wait: 'Waiting',
  item: 'Item',
  problem: 'Problem',
  hardship: 'Going through',
  promise: 'Was promised',
  wish: 'Wants',
  question: 'Asks',
  contacts: 'Wrote before',
  name: 'Name',
  staff: 'Spoke to',
};

/** Kinds whose value is as good as what was written: on one line, and not shouted. */
const BY_VALUE: ReadonlySet<FactKind> = new Set(['item', 'problem', 'question', 'wait']);
const NAMES: ReadonlySet<FactKind> = new Set(['order-number', 'ticket-number', 'amount', 'name', 'staff']);

/** A fact as it is shown: what they want in plain words, what they said in theirs. */
export function factText({ kind, text, value }: Fact): string {
  if (kind === 'wish') return wishWords[value] ?? text;
  if (kind === 'contacts') return `${value} times`;
  if (BY_VALUE.has(kind)) return value;
  return NAMES.has(kind) || /\p{Ll}/u.test(text) ? text : text.toLowerCase();
}

/** "When will it come?" is shown as what they ask; that they want a date goes without saying. */
export const goesWithoutSaying = (fact: Fact, facts: readonly Fact[]): boolean =>
  fact.kind === 'wish' &&
  (fact.value === 'date' || fact.value === 'reply') &&
  facts.some(({ kind, start, end }) => kind === 'question' && start < fact.end && fact.start < end);
