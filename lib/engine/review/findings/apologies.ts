import type { Finding } from '../../types';
import type { Match } from '../draft';
import type { Seen } from '../seen';
import { shared } from '../topic';

/** More apologies than this are too many for one failure. */
const ENOUGH = 2;

/** Too many apologies, or one that says neither what for nor who acts. */
export function apologies(seen: Seen): Finding[] {
  const { draft } = seen;
  const said = draft.matches.filter(({ rule }) => 'step' in rule.speaksFor && rule.speaksFor.step === 'apology');
  const extra = said[ENOUGH];
  if (extra !== undefined) {
    return [
      {
        start: extra.start,
        end: extra.end,
        rule: 'too-many-apologies',
        severity: 'caution',
        why: `${said.length} apologies in one reply: after the first, what you do about it counts more.`,
        source: 'Singh, Harvard Business Review, January 2018, "Sorry is not enough"',
        strength: 'B',
        rewrite: null,
      },
    ];
  }
  return said.filter((match) => isEmpty(match, seen)).map(emptyApology);
}

/** It names nothing of the customer's, and nobody does anything. */
function isEmpty({ sentence }: Match, { draft, messageTopic, heat, input }: Seen): boolean {
  if (heat === 0 || input.fault === 'not-ours') return false;
  const acts = draft.matches.some(
    ({ rule }) => 'step' in rule.speaksFor && ['ownership', 'follow-up', 'hand-over'].includes(rule.speaksFor.step),
  );
  return (
    !acts &&
    !draft.sentences
      .slice(Math.max(0, sentence - 1), sentence + 2)
      .some(({ topic }) => shared(topic, messageTopic).length > 0)
  );
}

const emptyApology = ({ start, end }: Match): Finding => ({
  start,
  end,
  rule: 'empty-apology',
  severity: 'hint',
  why: 'Say what you apologise for, and what you do about it.',
  source: 'Lewicki, Polin & Lount 2016: responsibility and repair are what an apology is worth',
  strength: 'A',
  rewrite: null,
});
