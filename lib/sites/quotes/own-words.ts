import { LONGEST_TEXT } from '../../limits';
import { clean } from '../clean';
import { flatten } from '../flatten';
import { fateInMail } from './elements';
import { ownLines } from './own-lines';
import { withoutSignature } from './signature';

/**
 * What the writer of a mail wrote, quoted history and signature off. Where that leaves nothing (a forwarded mail, a mere
 * signature), everything is kept. The body is read, never changed.
 */
export function ownWordsOf(body: Element): string {
  const { text } = flatten(body, fateInMail, LONGEST_TEXT);
  return strip(clean(text)) || tidy(clean(flatten(body, undefined, LONGEST_TEXT).text));
}

/** The same for a text, as somebody pasted it. */
export function ownWordsIn(text: string): string {
  const said = clean(text).replace(/[\ufff9\ufffa]/gu, '');
  return strip(said) || tidy(said);
}

function strip(text: string): string {
  return tidy(withoutSignature(ownLines(text.split('\n'))).join('\n'));
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
