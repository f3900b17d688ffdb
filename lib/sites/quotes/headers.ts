/** The block of "From:", "Sent:", "To:", "Subject:" that Outlook puts above a quoted message, in ten languages. */

const LABELS = {
  from: 'from|von|de|da|van|fra|från|od|от',
  sent: 'sent|gesendet|envoyé|enviado|enviada|inviato|verzonden|sendt|skickat|wysłano|отправлено',
  date: 'date|datum|fecha|data|dato|дата',
  to: 'to|an|à|a|para|aan|til|till|do|кому',
  subject: 'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|temat|тема',
} as const;
type Kind = keyof typeof LABELS;

const kinds = new Map(
  (Object.keys(LABELS) as Kind[]).flatMap((kind) => LABELS[kind].split('|').map((label) => [label, kind] as const)),
);
const LINE = /^[\s>]*(\p{L}[\p{L} ]{0,14}?)\s?[:：](.*)$/u;
const CLOCK = /\d{1,2}[^\d\s]{1,3}\d{2}/u;
const ADDRESS = /\S@\S/u;
/** Lines of a block that are none of these: copies, a folded value, a blank line between paragraphs. */
const MOST_BETWEEN = 2;
const LONGEST_BLOCK = 20;

/** How many lines from `at` on are such a block: 0 for none. */
export function headerBlockAt(lines: readonly string[], at: number): number {
  const first = headerOf(lines[at]);
  if (!first) return 0;
  const found = new Map<Kind, string>([[first.kind, first.value]]);
  let end = at + 1;
  const last = Math.min(lines.length, at + LONGEST_BLOCK);
  for (let next = end; next <= end + MOST_BETWEEN && next < last; next++) {
    const header = headerOf(lines[next]);
    if (!header) continue;
    found.set(header.kind, header.value);
    end = next + 1;
  }
  return isBlock(found, lines.slice(at, end).join('\n')) ? end - at : 0;
}

/** Is the line one of a mail's header? */
export function isHeader(line: string | undefined): boolean {
  return headerOf(line) !== null;
}

function headerOf(line: string | undefined): { kind: Kind; value: string } | null {
  if (line === undefined || line.length > 1000) return null;
  const [, label, value] = LINE.exec(line.replaceAll('*', '')) ?? [];
  const kind = label && kinds.get(label.toLowerCase());
  return kind && value !== undefined ? { kind, value } : null;
}

/** "From: London, To: Paris, Date: 12 May" is a customer's journey: nothing short of a mail's own header will do. */
function isBlock(found: ReadonlyMap<Kind, string>, block: string): boolean {
  const when = found.get('sent') ?? found.get('date');
  if (when === undefined) return false;
  if (found.has('from') && found.has('to') && found.has('subject')) return true;
  if (!CLOCK.test(when)) return false;
  return (found.size >= 2 && ADDRESS.test(block)) || (found.has('from') && found.has('to') && found.has('sent'));
}
