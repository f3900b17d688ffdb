import { labelWords } from '../../components/label-words';
import { severityWords } from '../../components/severity-words';
import { stepWords } from '../../components/step-words';
import type { RuleFile } from '../../lib/packs/schema';

/** What a rule speaks for, in words: "Money back", "Draft: caution". */
export function purposeWords(speaksFor: RuleFile['speaksFor']): string {
  if ('tone' in speaksFor) return labelWords(speaksFor.tone).name;
  if ('type' in speaksFor) return labelWords(speaksFor.type).name;
  if ('flag' in speaksFor) return labelWords(speaksFor.flag).name;
  if ('step' in speaksFor) return `Draft: ${stepWords[speaksFor.step].toLowerCase()}`;
  if ('finding' in speaksFor) return `Draft: ${severityWords[speaksFor.finding].name.toLowerCase()}`;
  return 'Any label';
}
