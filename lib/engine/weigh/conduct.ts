import type { Matches } from '../match/matches';
import type { Rule } from '../pack';

/** Bad faith is an accusation: it is called on at least so many kinds of conduct, never on tone or on one sign alone. */
export const KINDS_FOR_BAD_FAITH = 2;

/** By rule number: the kind of conduct (`cue`) that the rule speaks of, as a number; 0 is none. */
export function conductOf(rules: readonly Rule[]): Uint16Array {
  const kinds = new Map<string, number>();
  return Uint16Array.from(rules, ({ speaksFor }) => {
    if (!('type' in speaksFor) || speaksFor.cue === undefined) return 0;
    const known = kinds.get(speaksFor.cue) ?? kinds.size + 1;
    kinds.set(speaksFor.cue, known);
    return known;
  });
}

/** How many kinds of conduct the rules that count speak of. The same words are a sign of one kind, however many rules know them. */
export function kindsOfConduct(conduct: Uint16Array, { count, pattern, first, last }: Matches): number {
  const counted: { kind: number; from: number; to: number }[] = [];
  for (let index = 0; index < count; index++) {
    const kind = conduct[pattern[index] as number] as number;
    if (kind === 0) continue;
    const from = first[index] as number;
    const to = last[index] as number;
    if (counted.every((sign) => sign.kind !== kind && (sign.to < from || sign.from > to)))
      counted.push({ kind, from, to });
  }
  return counted.length;
}
