import { type Fact, type FactKind, wishWords } from '../types';
import type { SuggestInput } from './situation';

const TONE_WORDS = {
  calm: 'calm',
  frustrated: 'frustrated but controlled',
  angry: 'heated',
  abusive: 'heated, with insults',
} as const;

const FACT_LINES: readonly (readonly [FactKind, string])[] = [
  ['problem', 'What happened'],
  ['hardship', 'What they are going through'],
  ['item', 'What it is about'],
  ['order-number', 'Order'],
  ['ticket-number', 'Ticket'],
  ['amount', 'Amount'],
  ['date', 'Date'],
  ['wait', 'Waiting'],
  ['promise', 'Promised earlier'],
  ['contacts', 'Earlier contacts'],
  ['staff', 'People named'],
  ['wish', 'What they ask for'],
  ['deadline', 'By when'],
  ['question', 'Question'],
];

/** Flags whose names say too little by themselves. */
const FLAG_WORDS: Readonly<Record<string, string>> = {
  repeat: 'not the first time',
  churn: 'may leave',
  public: 'may go public',
};

/** What the next person needs, so that the customer need not tell it again: facts, feeling, what was asked. One line each. */
export function handOverSummary({ reading, facts, customer, said }: SuggestInput): string[] {
  const lines = [
    `Customer: ${customer ?? 'name not known'}`,
    `The words read as: ${TONE_WORDS[reading.tone]}${reading.sure ? '' : ' (not sure)'}`,
  ];
  for (const [kind, heading] of FACT_LINES) {
    const values = [...new Set(facts.filter((fact) => fact.kind === kind).map(inWords))];
    if (values.length > 0) lines.push(`${heading}: ${values.join('; ')}`);
  }
  if (reading.flags.length > 0)
    lines.push(`Take care: ${reading.flags.map((flag) => FLAG_WORDS[flag] ?? flag).join(', ')}`);
  lines.push(
    said.length === 0
      ? 'Answered so far: not yet'
      : `Answered so far: ${said.length === 1 ? 'once' : `${said.length} times`}`,
  );
  return lines;
}

const inWords = ({ kind, text, value }: Fact): string => (kind === 'wish' ? (wishWords[value] ?? text) : text.trim());
