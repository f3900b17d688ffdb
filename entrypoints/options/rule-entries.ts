import core from 'virtual:pack/core-en/full';

import { labelWords } from '../../components/label-words';
import type { RuleEntry } from '../../components/rule-entry';
import { severityWords } from '../../components/severity-words';
import { stepWords } from '../../components/step-words';
import type { RuleFile } from '../../lib/packs/schema';

/** Every rule that ships with the extension, as the list of rules shows it. */
export const ruleEntries: readonly RuleEntry[] = core.pack.rules.map(
  ({ id, speaksFor, why, source, strength, examples }) => ({
    id,
    why,
    source,
    strength,
    speaksFor: purpose(speaksFor),
    match: examples.match,
    miss: examples.miss,
  }),
);

function purpose(speaksFor: RuleFile['speaksFor']): string {
  if ('tone' in speaksFor) return labelWords(speaksFor.tone).name;
  if ('type' in speaksFor) return labelWords(speaksFor.type).name;
  if ('flag' in speaksFor) return labelWords(speaksFor.flag).name;
  if ('step' in speaksFor) return `Draft: ${stepWords[speaksFor.step].toLowerCase()}`;
  if ('finding' in speaksFor) return `Draft: ${severityWords[speaksFor.finding].name.toLowerCase()}`;
  return 'Any label';
}
