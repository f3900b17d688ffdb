import type { Rule } from '../pack';
import type { Matches } from '../match/matcher';

/** Bad faith is an accusation: it is called on at least so many kinds of conduct, never on tone or on one sign alone. */
export const KINDS_FOR_BAD_FAITH = 2;

/** How many kinds of conduct (`cue`) the rules that count speak of. The same words are a sign of one kind, however many rules know them. */
export function kindsOfConduct(rules: readonly Rule[], { count, pattern, first, last }: Matches): number {
  const counted = new Map<string, readonly [first: number, last: number]>();
  for (let index = 0; index < count; index++) {
    const speaksFor = rules[pattern[index] as number]?.speaksFor;
    if (speaksFor === undefined || !('type' in speaksFor) || speaksFor.cue === undefined) continue;
    const from = first[index] as number;
    const to = last[index] as number;
    const apart = [...counted.values()].every(([start, end]) => end < from || start > to);
    if (apart && !counted.has(speaksFor.cue)) counted.set(speaksFor.cue, [from, to]);
  }
  return counted.size;
}
