import type { Finding } from '../../types';
import type { Seen } from '../seen';

const ADMITS =
  /\b(?:(?:it|this|that) (?:is|was) our (?:own )?(?:fault|mistake|error|negligence)|(?:the )?(?:fault|mistake|error) (?:is|was) (?:entirely |wholly )?ours|we (?:are|were) (?:at fault|negligent|liable|to blame)|we (?:got (?:it|this) wrong|made a mistake)|our (?:fault|negligence))\b/giu;

/** Takes the blame while whose fault it was is open, and the customer speaks of the law: a lead should see that first. */
export function admitsFault({ draft, input }: Seen): Finding[] {
  if (input.fault !== 'unknown' || !input.reading.flags.includes('legal')) return [];
  return [...draft.text.matchAll(ADMITS)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    rule: 'admits-fault',
    severity: 'caution',
    why: 'They speak of the law, and whose fault it was is still open: acknowledge and check; do not admit it yet.',
    source: 'Practice of customer service: a legal threat is acknowledged without admitting liability, and escalated',
    strength: 'C',
    rewrite: null,
  }));
}
