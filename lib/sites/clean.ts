import { LONGEST_TEXT } from '../limits';

/** Control characters other than line breaks and tabs. */
const CONTROLS = /(?![\n\t])\p{Cc}/gu;
/** Characters that turn the direction of what follows, so that text reads other than it is, and invisible fillers. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/g;

/**
 * A page's text made safe to show and to match: cut at `LONGEST_TEXT`, one kind of line break, no control characters, no
 * direction overrides, no half characters. Direction marks and joiners stay: Hebrew, Arabic and emoji need them.
 */
export function clean(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(OVERRIDES, '')
    .replace(CONTROLS, ' ');
}
