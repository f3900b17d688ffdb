import { isoTime } from '../iso-time';

const ENGLISH = /^(?:\w{3}, )?(?:[A-Z][a-z]{2,8} \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? \d{4}, \d{1,2}:\d{2}(?: ?[AP]M)?$/;

/**
 * The time of a message as ISO 8601. Gmail gives it in words of the interface's language only; the months' names leave no
 * doubt in English, and in any other language the time is not known rather than guessed.
 */
export function sentAtOf(title: string | undefined): string | null {
  const plain = (title ?? '').replace(/\s+/gu, ' ').trim();
  return ENGLISH.test(plain) ? isoTime(plain) : null;
}
