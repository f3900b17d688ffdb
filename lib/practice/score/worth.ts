import { wordGroups } from '../../engine/word-groups';
import type { Span } from '../../engine/types';
import type { Exercise } from '../exercise';
import type { DraftSentence, Reviewed } from '../reviewed';
import { isListOfWords } from './list-of-words';

/** A sentence with this share of its word groups in another text is that text's. */
const COPIED = 0.6;
/** A sentence must have a few words to say anything at all. */
const FEWEST_WORDS = 3;
/** So many words it takes to make one step: "Sorry thanks refund today" is not four. */
const WORDS_A_STEP = 3;

/** Which sentences of a draft earn points, and how many steps each may be counted for. */
export interface Worth {
  /** Why the sentence at this place earns nothing, or null where it does. */
  refusal: (span: Span) => string | null;
  /** How many steps the sentence has words for. */
  room: (span: Span) => number;
}

export function worthOf({ sentences, review }: Reviewed, { message, shownReply }: Exercise): Worth {
  const customers = new Set(wordGroups(message));
  const shown = new Set(wordGroups(shownReply ?? ''));
  const at = (span: Span): DraftSentence | undefined =>
    sentences.find(({ start, end }) => start <= span.start && span.start < end);
  const stops = review.findings.filter(({ severity }) => severity === 'stop');
  const hurts = ({ start, end }: Span): boolean => stops.some((stop) => stop.start < end && start < stop.end);
  const refused = new Map(
    sentences.map((sentence) => [
      sentence,
      hurts(sentence) ? 'Nothing is earned by words that would hurt.' : refusalOf(sentence, customers, shown),
    ]),
  );
  return {
    refusal(span) {
      const sentence = at(span);
      return sentence === undefined ? null : (refused.get(sentence) ?? null);
    },
    room: (span) => Math.max(1, Math.floor((at(span)?.words ?? 0) / WORDS_A_STEP)),
  };
}

function refusalOf(sentence: DraftSentence, customers: ReadonlySet<number>, shown: ReadonlySet<number>): string | null {
  if (sentence.words < FEWEST_WORDS) return 'Too short to say it.';
  if (shareIn(customers, sentence.text) >= COPIED) return 'These are the customer’s own words, copied.';
  if (shareIn(shown, sentence.text) >= COPIED) return 'These are the reply that you were shown: find your own.';
  return isListOfWords(sentence.text) ? 'This reads as a list of words, not as a sentence.' : null;
}

/** The share of a text's word groups that stand in another. */
export function shareIn(groups: ReadonlySet<number>, text: string): number {
  const own = wordGroups(text);
  return own.length === 0 ? 0 : own.filter((group) => groups.has(group)).length / own.length;
}
