import type { Finding } from '../../types';
import type { Seen } from '../seen';
import { shared } from '../topic';

/** Shorter drafts are still being written. */
const FEWEST_SENTENCES = 3;

/** To somebody heated: the first two sentences name nothing of theirs, and the draft as a whole does not read as if it did. */
export function coldOpening({ draft, heat, marks, messageTopic }: Seen): Finding[] {
  const [first, ...rest] = draft.sentences;
  if (heat < 2 || first === undefined || draft.sentences.length < FEWEST_SENTENCES) return [];
  if (marks.called.has('acknowledges')) return [];
  const names = draft.sentences.findIndex(({ topic }) => shared(topic, messageTopic).length > 0);
  if (names >= 0 && names < 2) return [];
  const second = rest[0] ?? first;
  return [
    {
      start: first.start,
      end: second.end,
      rule: 'cold-opening',
      severity: 'hint',
      why: 'Nothing in the first lines is theirs: name what happened to them before anything else.',
      source:
        'Herhausen et al. 2023, Journal of Marketing 87(2), doi 10.1177/00222429221119977: active listening first',
      strength: 'A',
      rewrite: null,
    },
  ];
}
