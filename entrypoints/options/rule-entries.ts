import core from 'virtual:pack/core-en/full';

import type { RuleEntry } from '../../components/rule-entry';
import type { PackFile } from '../../lib/packs/schema';
import { purposeWords } from './purpose-words';

/** The rules of a pack as a list of rules shows them. */
export const entriesOf = ({ rules }: Pick<PackFile, 'rules'>): RuleEntry[] =>
  rules.map(({ id, speaksFor, why, source, strength, examples }) => ({
    id,
    why,
    source,
    strength,
    speaksFor: purposeWords(speaksFor),
    match: examples.match,
    miss: examples.miss,
  }));

/** Every rule that ships with the extension. */
export const ruleEntries: readonly RuleEntry[] = entriesOf(core.pack);
