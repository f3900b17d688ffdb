import core from 'virtual:pack/core-en/full';

import type { WordClass } from '../../../../lib/engine/pack';
import type { PackFile } from '../../../../lib/packs/schema';

/** Ids of the rules that ship: a rule of the same id would stand in their place. */
export const coreRuleIds: ReadonlySet<string> = new Set(core.pack.rules.map(({ id }) => id));

/** The word lists that ship. */
export const coreWords: readonly WordClass[] = core.pack.classes;

/** Every word list that a pack's rules may name: the core's, and its own in their place. */
export const classesWith = (pack: PackFile): WordClass[] => [...coreWords, ...pack.classes];
