import type { Explain, RuleNote } from '../../components/rule-note';

/** Loaded beside the panel, not before it: nobody asks why a word counts before there are words. */
let notes: Readonly<Record<string, RuleNote>> = {};
void import('virtual:pack/core-en/notes').then((loaded) => {
  notes = loaded.default;
});

/** What the rules that ship with the extension say for themselves. */
export const explain: Explain = (rule) => (Object.hasOwn(notes, rule) ? (notes[rule] ?? null) : null);
