import type { Finding } from '../../types';
import type { Seen } from '../seen';

/** Shorter is a farewell or a name. */
const SAYS_SOMETHING = 5;
const REASONS: readonly string[] = ['excuse', 'policy', 'passes-the-buck'];

/** The reply as a whole gives a reason or points elsewhere, in words that no rule knows: the last thing it says. */
export function noWayForward({ draft, marks, heat, input }: Seen): Finding[] {
  if (heat === 0 && !input.reading.types.includes('grievance')) return [];
  const stuck = marks.called.has('excuse') || marks.called.has('passes-the-buck');
  const known = draft.matches.some(
    ({ rule: { speaksFor } }) => 'finding' in speaksFor && REASONS.includes(speaksFor.kind),
  );
  const last = draft.sentences.findLast(({ words }) => words >= SAYS_SOMETHING) ?? draft.sentences.at(-1);
  if (!stuck || known || last === undefined) return [];
  return [
    {
      start: last.start,
      end: last.end,
      rule: 'no-way-forward',
      severity: 'hint',
      why: 'A reason, and nothing that anybody does next: say what you can do, or when they hear more.',
      source: 'Gelbrich & Roschk 2011, meta-analysis of complaint handling: process and timeliness',
      strength: 'A',
      rewrite: null,
    },
  ];
}
