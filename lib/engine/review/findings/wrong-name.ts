import type { Finding } from '../../types';
import { otherName, signedAs } from '../names';
import type { Seen } from '../seen';

/** The greeting names somebody who is plainly not this customer. Their name as they gave it can stand in its place. */
export function wrongName({ draft, input }: Seen): Finding[] {
  const other = otherName(draft.text, input.message, input.customerName);
  if (other === null) return [];
  const name = input.customerName ?? signedAs(input.message);
  return [
    {
      ...other,
      rule: 'wrong-name',
      severity: 'stop',
      why: `The customer is ${name ?? 'somebody else'}.`,
      source: 'Practice of customer service: another name shows that the reply was written to another',
      strength: 'C',
      rewrite: name,
    },
  ];
}
