import { nextIsQuoted } from './quoted-line';

/**
 * The line that mail programs put above a quoted message: "On 3 May 2026 at 14:05, Jane Doe <jane@example.com> wrote:".
 * It is known by what it holds (a date, a time, an address, a verb of writing at its end), in about twenty languages.
 */
export interface Attribution {
  /** Lines taken up, from the one asked about. */
  lines: number;
  /** What the writer put before it on the same line. */
  before: string;
}

const VERB =
  'wrote|sent|a écrit|écrit|escribió|scritto|escreveu|schreef|verzond|geschreven|schrieb|skrev|kirjoitti|napisał(?:\\(a\\))?|pisze|' +
  'đã viết|написала?(?:\\(а\\))?|пишет|napsala?(?:\\(a\\))?|írta|yazdı|έγραψε|写道|寫道|작성|のメッセージ';
const ENDS_IN_VERB = new RegExp(`(?:${VERB})\\s*(?:[:：]|-{2,}|$)[\\s*-]*$`, 'iu');
/** Dutch, German and the Nordic languages may put the name after the verb. */
const VERB_THEN_NAME = /\s(?:schreef|schrieb|skrev)\s[^:]{1,120}:$/iu;
const ADDRESS_AT_END = /[<(][^<>()]*@[^<>()]*[>)]\s*\S{0,20}\s*[:：]$/u;
const NAME_THEN_ADDRESS = /^[^<>@]{1,60}<[^<>]*@[^<>]*>\s+\S+\s*[:：]$/u;
const BETWEEN_DASHES = new RegExp(`^-{2,}.*(?:${VERB})\\s*-{2,}$`, 'iu');

const OPENS = /^(?:on|le|el|il|em|op|am|den|på|pe|w dniu|dnia|vào|dne|在)\s?.*\d/iu;
const OPENS_WITH_DATE = /^(?:\p{L}{2,12}\.?,?\s)?\d{1,4}\D/u;
const ON_DATE_WITHIN = /^(.*?\S)??[\s-]*\b(On (?:[A-Z][a-z]{2,8},? |\d).*)$/u;

const CLOCK = /\d{1,2}[:.h]\d{2}/u;
const ADDRESS = /\S@\S/u;
const DATE = /\d{4}|\d{1,2}[./-]\d{1,2}/u;
/** A person who tells of an earlier message says who wrote it; a mail program gives a name. */
const TOLD = /\b(?:you|he|she|they|we|i|who|that)\s+(?:wrote|sent)\b|\byour\b/iu;

const LONGEST = 400;
const MOST_LINES = 5;

export function attributionAt(lines: readonly string[], at: number): Attribution | null {
  const line = (lines[at] ?? '').trim();
  if (line === '' || line.length > LONGEST) return null;
  const [, before = '', opening = line] = ON_DATE_WITHIN.exec(line) ?? [];
  const bare = opening.replace(/^[\s*-]+/u, '');
  const opens = OPENS.test(bare) || OPENS_WITH_DATE.test(bare);
  if (!opens)
    return (NAME_THEN_ADDRESS.test(line) && ENDS_IN_VERB.test(line)) || BETWEEN_DASHES.test(line)
      ? { lines: 1, before: '' }
      : null;

  let joined = opening;
  for (let count = 1; count <= MOST_LINES && at + count <= lines.length && joined.length <= LONGEST; count++) {
    const goesOn = ENDS_IN_VERB.test(lines[at + count] ?? '');
    if (!goesOn && isAttribution(joined, nextIsQuoted(lines, at + count)))
      return { lines: count, before: before.replace(/[\s-]+$/u, '') };
    joined += ` ${(lines[at + count] ?? '').trim()}`;
  }
  return null;
}

function isAttribution(text: string, quotedNext: boolean): boolean {
  const line = text.trim();
  const names = ENDS_IN_VERB.test(line) || VERB_THEN_NAME.test(line);
  if (quotedNext)
    return (names && /\d/u.test(line)) || (/[>:：]$/u.test(line) && ADDRESS.test(line) && DATE.test(line));
  if (TOLD.test(line) || !/[:：-]$/u.test(line)) return false;
  if (names) return CLOCK.test(line) || ADDRESS.test(line);
  return ADDRESS_AT_END.test(line) && (CLOCK.test(line) || DATE.test(line));
}
