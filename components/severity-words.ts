import type { Severity } from '../lib/engine/types';

/** How much a finding weighs: a word, a sentence, and the outline of a sign (never colour alone). */
export const severityWords: Readonly<Record<Severity, { name: string; meaning: string; sign: string }>> = {
  stop: { name: 'Stop', meaning: 'Change this before you send.', sign: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z' },
  caution: { name: 'Caution', meaning: 'Look at this again.', sign: 'M8 1.5 15.5 14.5H.5z' },
  hint: { name: 'Hint', meaning: 'Could read better.', sign: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z' },
};
