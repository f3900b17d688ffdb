import type { Rule } from '../pack';
import type { Matches } from '../match/matcher';

/** Bad faith is an accusation: it is called on at least so many kinds of conduct, never on tone or on one sign alone. */
export const KINDS_FOR_BAD_FAITH = 2;

/** How many kinds of conduct (`cue`) the rules that count speak of. */
export function kindsOfConduct(rules: readonly Rule[], matches: Matches): number {
  const kinds = new Set<string>();
  for (let index = 0; index < matches.count; index++) {
    const speaksFor = rules[matches.pattern[index] as number]?.speaksFor;
    if (speaksFor !== undefined && 'type' in speaksFor && speaksFor.cue !== undefined) kinds.add(speaksFor.cue);
  }
  return kinds.size;
}
