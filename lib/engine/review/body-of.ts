import type { Span } from '../types';

const GREETING =
  /^\s*(?:@\w+[,\s]+)*(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|g'day|greetings|respected|namaste)\b[^\n.!?]{0,40}?(?:[,!\n]|\s-\s|(?=\.))/iu;
/** A line of nothing but a name: "Ms. Whitfield,". */
const NAME_LINE = /^\s*(?:@\w+[,\s]+)*(?:[A-Z][\p{L}'’]*\.?\s?){1,4},\s*\n/u;
const HANDLES = /^\s*(?:@\w+[,\s]+)+/;
const SIGN_OFF =
  /\n\s*(?:(?:kind(?:est)?|best|warm(?:est)?|many|with (?:kind|warm|best)) ?(?:regards|wishes|thanks)|regards|yours (?:sincerely|faithfully|truly)|sincerely|thanks(?: (?:again|& regards|and regards))?|thanking you|cheers|best|all the best|take care|warmly|respectfully|love)\b[^\n]{0,40}(?:\n|$)/iu;
/** How agents on public channels sign: "^JR", "-Becky", "/AY", "*TSL". */
const INITIALS =
  /(?:\s|^)(?:[\^/*~=]|-{1,2}\s?)\s?\p{L}[\p{L}'. ]{0,20}(?:\s+https?:\/\/\S+)?(?:\s*\(?\d\/\d\)?)?\s*\.?\s*$/u;
/** "Sorry for the wait," above a name is still said, and is no post or team. */
const STILL_SPEAKS = /\b(?:sorry|apolog\w+|thanks? (?:you )?for|speak|talk|see you|hope|i|we|you|your)\b/iu;
const LAST_LINE = /\n[^\n]{1,60}$/;

/** What an agent says, without the handles and greeting it opens with and the name it is signed with: those may be the same every time. */
export function bodyOf(text: string): Span {
  const opening = GREETING.exec(text) ?? NAME_LINE.exec(text) ?? HANDLES.exec(text);
  const start = opening === null ? 0 : opening[0].length;
  const end = Math.max(start, endOf(text, start));
  return start < end ? { start, end } : { start: 0, end: text.length };
}

function endOf(text: string, start: number): number {
  const rest = text.slice(start).trimEnd();
  const signOff = SIGN_OFF.exec(rest);
  if (signOff !== null && signOff.index > 0) return start + signOff.index;
  const initials = INITIALS.exec(rest);
  if (initials !== null && initials.index > 0) return start + initials.index;
  const line = LAST_LINE.exec(rest);
  if (line === null || /[.!?:]$/.test(line[0]) || line[0].trim().split(/\s+/).length > 6) return start + rest.length;
  // A signature may have two lines: name, then post or team.
  const above = LAST_LINE.exec(rest.slice(0, line.index));
  const two =
    above !== null &&
    !/[.!?:]$/.test(above[0]) &&
    !STILL_SPEAKS.test(above[0]) &&
    above[0].trim().split(/\s+/).length <= 5;
  return start + (two ? above.index : line.index);
}
