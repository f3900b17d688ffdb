import notes from 'virtual:pack/core-en/notes';

import type { Explain } from '../../components/rule-note';

/** What the rules that ship with the extension say for themselves. */
export const explain: Explain = (rule) => (Object.hasOwn(notes, rule) ? (notes[rule] ?? null) : null);
