import { nextIsQuoted } from './quoted-line';

/**
 * The line that mail programs put above a quoted message: "On 3 May 2026 at 14:05, Jane Doe <jane@example.com> wrote:".
 * It is known by what it holds: a date or a time, and a verb of writing at its end, or in any other language an address.
 */
export interface Attribution {
  /** Lines taken up, from the one asked about. */
  lines: number;
  /** What the writer put before it on the same line. */
  before: string;
}

const VERB =
  'wrote|sent|écrit|escribió|scritto|escreveu|schreef|verzonden|geschreven|schrieb|skrev|napisał(?:\\(a\\))?|пишет|написала?';
const ENDS_IN_VERB = new RegExp(`(?:${VERB})\\s*(?:[:：]|-{2,}|$)[\\s*-]*$`, 'iu');
const ADDRESS_AT_END = /[<(][^<>()]*@[^<>()]*[>)][^<>()]{0,25}[:：]$/u;
/** Some programs name no date: "Jane <jane@example.com> wrote:", "---- Jane wrote ----". */
const DATELESS = /^(?:[^<>@]{1,60}<[^<>]*@|-{2,})/u;

const OPENS = /^(?:on|le|el|il|em|op|am|den|på|pe|w dniu|dnia|vào)\s.*\d|^在/iu;
const OPENS_WITH_DATE = /^(?:\p{L}{2,12}\.?,?\s)?\d{1,4}\D/u;
const ON_DATE_WITHIN = /^(.*?\S)??[\s-]*\b(On (?:[A-Z][a-z]{2,8},? |\d).*)$/u;

const CLOCK = /\d{1,2}[:.h]\d{2}/u;
const ADDRESS = /\S@\S/u;
const DATE = /\d{4}|\d{1,2}[./-]\d{1,2}/u;
/** A person who tells of an earlier message says who wrote it; a mail program gives a name. */
const TOLD = /\b(?:you|he|she|they|we|i|who|that)\s+(?:wrote|sent)\b|\byour\b/iu;

const ADDRESS_BROKEN = /^>\s*\S{1,20}[:：]$/u;

const LONGEST = 400;
const MOST_LINES = 5;

export function attributionAt(lines: readonly string[], at: number): Attribution | null {
  const line = (lines[at] ?? '').trim();
  if (line === '' || line.length > LONGEST) return null;
  const [, before = '', opening = line] = ON_DATE_WITHIN.exec(line) ?? [];
  const bare = opening.replace(/^[\s*-]+/u, '');
  const opens = OPENS.test(bare) || OPENS_WITH_DATE.test(bare);
  if (!opens) return DATELESS.test(line) && ENDS_IN_VERB.test(line) ? { lines: 1, before: '' } : null;

  let joined = opening;
  for (let count = 1; count <= MOST_LINES && at + count <= lines.length && joined.length <= LONGEST; count++) {
    const next = (lines[at + count] ?? '').trim();
    // "> wrote:" is the end of an address that was broken over lines, not a quoted line.
    if (!ADDRESS_BROKEN.test(next) && isAttribution(joined, nextIsQuoted(lines, at + count))) {
      return { lines: count, before: before.replace(/[\s-]+$/u, '') };
    }
    joined += ` ${next}`;
  }
  return null;
}

function isAttribution(text: string, quotedNext: boolean): boolean {
  const line = text.trim();
  const names = ENDS_IN_VERB.test(line);
  if (quotedNext) return names ? /\d/u.test(line) : /[>:：]$/u.test(line) && ADDRESS.test(line) && DATE.test(line);
  if (TOLD.test(line) || !/[:：-]$/u.test(line)) return false;
  if (names) return CLOCK.test(line) || ADDRESS.test(line);
  return ADDRESS_AT_END.test(line) && (CLOCK.test(line) || DATE.test(line));
}
