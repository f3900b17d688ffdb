import type { Part } from '../types';

/** Whether two slots of a phrasing came to hold the same thing: "You want a refund, because your refund has not come." */
export function saysTwice(parts: readonly Part[]): boolean {
  const filled = parts.flatMap((part) => (part.kind === 'filled' ? [part.text.toLowerCase()] : []));
  return filled.some((one, index) =>
    filled.some((other, at) => at !== index && other.split(/[^\p{L}\p{N}£$€₹.]+/u).includes(headOf(one))),
  );
}

/** The last word of a phrase in English names what it is: "two weeks", "your old router". */
const headOf = (text: string): string => text.split(' ').at(-1) ?? text;
