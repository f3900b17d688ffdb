import core from 'virtual:pack/core-en/full';

import type { RuleEntry } from '../../components/rule-entry';
import { purposeWords } from './purpose-words';

/** Every rule that ships with the extension, as the list of rules shows it. */
export const ruleEntries: readonly RuleEntry[] = core.pack.rules.map(
  ({ id, speaksFor, why, source, strength, examples }) => ({
    id,
    why,
    source,
    strength,
    speaksFor: purposeWords(speaksFor),
    match: examples.match,
    miss: examples.miss,
  }),
);
