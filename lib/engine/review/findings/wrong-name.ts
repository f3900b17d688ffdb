import type { Finding } from '../../types';
import { inMannerOf, otherName, signedAs } from '../names';
import type { Seen } from '../seen';

/** The greeting names somebody who is plainly not this customer. Their name as they gave it can stand in its place. */
export function wrongName({ draft, input }: Seen): Finding[] {
  const shown = input.customerName ?? input.facts.find(({ kind }) => kind === 'name')?.text ?? null;
  const other = otherName(draft.text, input.message, shown);
  if (other === null) return [];
  const name = shown ?? signedAs(input.message);
  return [
    {
      ...other,
      rule: 'wrong-name',
      severity: 'stop',
      why: `The customer is ${name ?? 'somebody else'}.`,
      source: 'Practice of customer service: another name shows that the reply was written to another',
      strength: 'C',
      rewrite: name && inMannerOf(draft.text.slice(other.start, other.end), name),
    },
  ];
}
