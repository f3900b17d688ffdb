import type { Draft } from '../draft';
import { otherName } from '../names';
import { emptySlots } from '../slots';
import type { Add } from './add';

/** "example.com/help", without a scheme. */
const BARE_LINK = /[a-z0-9]\.(?:com|co|org|net|io|gov|edu|app|uk|in|me|ly)\/\w/i;
/** Replies that were cut into parts: "1/2", and what goes on in the next. */
const FIRST_PART = /\b1\/[23]\b/;
const LATER_PART = /\b[23]\/[1-3]\b/;
const BEGINS_MIDWAY = /^\s*(?:\.\.\.|…|\p{Ll})/u;
const NAME_INSIDE = /[\p{Ll},;] \p{Lu}\p{Ll}+/u;

/** How a draft is built, and what it answers to. */
export function addForm({ text, body, sentences, words }: Draft, message: string, add: Add): void {
  const length = words.filter((word) => !word.startsWith('<')).length;
  for (const least of [4, 8, 13, 20, 30, 50, 80]) add(`form:words-${least}`, length >= least);
  for (const least of [2, 3, 5, 8]) add(`form:sentences-${least}`, sentences.length >= least);
  const questions = sentences.filter(({ ends }) => ends === 'question').length;
  add('form:question', questions > 0);
  add('form:questions-2', questions > 1);
  add('form:last-asks', sentences.at(-1)?.ends === 'question');
  const exclaiming = sentences.filter(({ ends }) => ends === 'exclamation').length;
  add('form:exclaims', exclaiming > 0);
  add('form:exclaims-3', exclaiming > 2);
  const pictures = (text.match(/\p{Extended_Pictographic}/gu) ?? []).length;
  add('form:emoji', pictures > 0);
  add('form:emoji-3', pictures > 2);
  add('form:link', words.includes('<link>') || BARE_LINK.test(text));
  const numbers = words.filter((word) => word === '<number>').length;
  for (const least of [1, 3, 6]) add(`form:numbers-${least}`, numbers >= least);

  const said = text.slice(body.start, body.end);
  add('form:name-inside', NAME_INSIDE.test(said));
  add('form:part-first', FIRST_PART.test(text));
  add('form:part-last', LATER_PART.test(text));
  add('form:begins-midway', body.start === 0 && BEGINS_MIDWAY.test(said));
  add('form:trails-off', /(?:\.\.\.|…)/.test(text));
  add('form:letter', text.includes('\n'));
  add('form:slot', emptySlots(text).length > 0);
  add('form:wrong-name', otherName(text, message, null) !== null);

  add('form:message-asks', message.includes('?'));
  add('form:message-short', message.length < 80);
  add('form:message-long', message.length > 200);
}
