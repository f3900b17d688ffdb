import type { OpenConversation } from '../lib/conversation/state';
import { labelWords } from './label-words';
import { languageWords } from './language-words';
import { openTonesWords, tonesLeftOpen } from './tones-left-open';

/** A reading in one breath, for a screen reader. */
export function spokenReading({ message, reading }: Pick<OpenConversation, 'message' | 'reading'>): string {
  const who = `New reading: ${message.author ?? 'the customer'}.`;
  if (reading.status === 'empty') return `${who} No words to read.`;
  if (reading.status === 'not-my-language')
    return `${who} Not read: this looks like ${languageWords(reading.language)}.`;
  const tone = reading.sure
    ? `The words read as ${reading.tone}.`
    : `Not sure of the tone: ${openTonesWords(tonesLeftOpen(reading))}.`;
  const labels = [...reading.types, ...reading.flags].map((label) => labelWords(label).name);
  return [who, tone, labels.length > 0 ? `${labels.join(', ')}.` : ''].filter(Boolean).join(' ');
}
