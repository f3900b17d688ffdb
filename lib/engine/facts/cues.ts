import type { Chosen } from '../match/choose';
import type { Rule } from '../pack';

/** What a rule's match says as a fact, from `"speaksFor": { "signal": "fact:wish:refund" }`: its kind, and its value where the rule knows it. */
export interface Cue {
  kind: string;
  value: string;
}

/** A match of such a rule: numbers of its first and last word. */
export interface Cued extends Cue {
  first: number;
  last: number;
}

const PREFIX = 'fact:';
/** Facts of one kind that are looked at; what stands after so many in a very long text no reply would name. */
const MOST_OF_A_KIND = 50;

/** The cue of each rule, by the rule's number; null for a rule that says nothing as a fact. */
export const cuesOf = (rules: readonly Rule[]): readonly (Cue | null)[] =>
  rules.map(({ speaksFor }) => {
    if (!('signal' in speaksFor) || !speaksFor.signal.startsWith(PREFIX)) return null;
    const [kind = '', value = ''] = speaksFor.signal.slice(PREFIX.length).split(':');
    return { kind, value };
  });

/** The matches that say a fact, by kind, each in order of the text. */
export function collectCued(cues: readonly (Cue | null)[], { rules }: Chosen): Map<string, Cued[]> {
  const byKind = new Map<string, Cued[]>();
  for (let index = 0; index < rules.count; index++) {
    const cue = cues[rules.pattern[index] as number];
    if (cue === null || cue === undefined) continue;
    const { kind, value } = cue;
    const cued: Cued = { kind, value, first: rules.first[index] as number, last: rules.last[index] as number };
    const list = byKind.get(cue.kind);
    if (list === undefined) byKind.set(cue.kind, [cued]);
    else list.push(cued);
  }
  for (const list of byKind.values()) {
    if (list.length > 1) list.sort((a, b) => a.first - b.first || b.last - a.last);
    if (list.length > MOST_OF_A_KIND) list.length = MOST_OF_A_KIND;
  }
  return byKind;
}
