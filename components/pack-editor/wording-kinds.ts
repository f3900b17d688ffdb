/** Kinds of wording that the review treats alike (`lib/engine/review/findings/by-rules.ts`), and one that it always remarks on. */
const known: readonly { value: string; name: string }[] = [
  { value: 'our-wording', name: 'we do not write that: remarked on everywhere' },
  { value: 'scripted', name: 'it sounds like a script: remarked on where the message is heated' },
  { value: 'passes-the-buck', name: 'it passes the buck: unless you take something on there' },
  { value: 'excuse', name: 'it is an excuse: unless a way forward follows' },
  { value: 'policy', name: 'it hides behind policy: unless a way forward follows' },
  { value: 'vague', name: 'it is vague: where the message is heated, and names nothing of theirs' },
  { value: 'upsell', name: 'it sells: to somebody who has a grievance' },
  { value: 'favour', name: 'it makes a favour of it: unless the fault is not ours' },
  { value: 'inflames', name: 'it provokes' },
  { value: 'blames', name: 'it blames the customer' },
  { value: 'lectures', name: 'it lectures' },
  { value: 'threatens', name: 'it threatens' },
  { value: 'overpromise', name: 'it promises too much' },
];

/** The kinds to choose from, with the one that the rule already names. */
export const wordingKinds = (named: string): { value: string; name: string }[] =>
  known.some(({ value }) => value === named) ? [...known] : [{ value: named, name: named }, ...known];
