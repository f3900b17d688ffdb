import type { Draft, Match } from '../draft';
import { kindOf } from './said';
import type { Sentence } from '../sentences';
import type { Add } from './add';

const AHEAD =
  /\b(?:will|shall|going to|should|can|may|expect|due|by|within|until|till|tonight|tomorrow|next|is set|is scheduled|please|let me|goes|leaves|arrives|ships|lands|closes|ready|available|latest)\b|['’]ll\b/iu;
const BEHIND =
  /\b(?:was|were|did|had|has been|have been|arrived|came|went|said|told|called|sent|closed|left|booked|received|ago|yesterday|last)\b|['’]d been\b/iu;

/** "Have you tried …?" tells what to do, and "shall I …?" offers: neither asks for what is needed. */
const WHETHER_TRIED = /\b(?:have|did|has) you (?:already |also )?(?:tri|try|check|restart|reboot)/iu;
const WHETHER_WANTED = /\b(?:can|may|could|shall) (?:i|we)\b|\bwould you like\b|\bdo you want\b/iu;

/** What stands in one sentence together: a time counts for what is to come, a promise more where it is not stock wording. */
export function addTogether({ sentences, matches }: Draft, add: Add): void {
  const bySentence = sentences.map((): Match[] => []);
  for (const match of matches) bySentence[match.sentence]?.push(match);
  sentences.forEach((sentence, number) => addSentence(sentence, bySentence[number] ?? [], add));
}

function addSentence({ text, ends }: Sentence, matches: readonly Match[], add: Add): void {
  const steps = new Set(matches.map(({ rule }) => ('step' in rule.speaksFor ? rule.speaksFor.step : null)));
  const kinds = new Set(matches.map(({ rule }) => kindOf(rule)));
  const wording = kinds.has('scripted') ? 'stock' : 'plain';
  const tense = AHEAD.test(text) ? 'ahead' : BEHIND.test(text) ? 'behind' : 'open';
  const timed = steps.has('time');
  add(`with:time-${tense}`, timed);
  for (const step of ['ownership', 'action', 'follow-up'] as const) {
    add(`with:time-${step}`, timed && steps.has(step));
    add(`with:${step}-${wording}`, steps.has(step));
  }
  for (const step of ['feeling', 'apology'] as const) add(`with:${step}-${wording}`, steps.has(step));
  const asks = ends === 'question';
  add(`with:question-${wording}`, asks);
  add(`with:question-definite-${wording}`, asks && steps.has('question'));
  add(`with:request-${wording}`, !asks && steps.has('question'));
  const wants = asks || steps.has('question');
  const vaguely = matches.some(({ rule }) => rule.id === 'asks-nothing-definite');
  add('asks:vaguely', wants && vaguely);
  add('asks:definitely', wants && !vaguely);
  add('asks:by-rule', steps.has('question') && !vaguely);
  add('asks:whether-tried', asks && WHETHER_TRIED.test(text));
  add('asks:whether-wanted', asks && WHETHER_WANTED.test(text));
  add(`with:heated-${ends}`, kinds.has('heated'));
}
