import { HISTORY_MARK } from '../flatten';
import { attributionAt } from './attribution';
import { headerBlockAt } from './headers';
import { isBrokenLink, isQuoted, nextIsQuoted } from './quoted-line';

const ORIGINAL = new RegExp(
  '^[\\s_*-]*-\\s*(?:original[ -]?(?:message|nachricht)|reply message|ursprüngliche nachricht|antwort nachricht|oprindelig (?:meddelelse|besked)|' +
    "message d['’]origine|mensaje original|messaggio originale|mensagem original|oorspronkelijk bericht|originalmeddelande|исходное сообщение)\\s*-",
  'iu',
);
const FORWARDED =
  /^\s*(?:-{5,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht|пересылаемое сообщение)\s*-{5,}|begin forwarded message:)\s*$/iu;
/** Zendesk's "please type your reply above this line"; admins may word it as they like, but the signs stay. */
const REPLY_ABOVE = /^\s*##-.*-##\s*$/u;
const RULE = /^[\s_*=-]*$/u;

/**
 * The lines that the writer of a mail wrote: earlier messages off, answers between quoted passages kept, a forwarded mail
 * kept whole. An earlier message that nothing is written above does not end the mail: its answer may stand below.
 */
export function ownLines(lines: readonly string[]): string[] {
  const kept: string[] = [];
  const quotes = lines.filter(isQuoted).length;
  let inQuote = false;

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    // One lone ">" in a mail without quotes is a sign that the customer typed.
    const isMark = !line.trimStart().startsWith('>');
    if (isQuoted(line) && (inQuote || quotes > 1 || isMark)) continue;
    const above = lines[at - 1] ?? '';
    if (isQuoted(above) && isBrokenLink(line, above)) continue;
    if (FORWARDED.test(line)) return [...kept, ...lines.slice(at)];

    const headers = headerBlockAt(lines, at);
    if (headers > 0 || isDivider(line)) {
      if (isSaid(kept)) return withoutRule(kept);
      at += Math.max(headers, 1) - 1;
      continue;
    }

    const attribution = attributionAt(lines, at);
    if (attribution) {
      if (attribution.before) kept.push(attribution.before);
      at += attribution.lines - 1;
      inQuote = nextIsQuoted(lines, at + 1);
      if (!inQuote && isSaid(kept)) return withoutRule(kept);
      continue;
    }

    kept.push(line);
  }
  return kept;
}

function isDivider(line: string): boolean {
  return line.trim() === HISTORY_MARK || ORIGINAL.test(line) || REPLY_ABOVE.test(line);
}

function isSaid(lines: readonly string[]): boolean {
  return lines.some((line) => !RULE.test(line));
}

/** The writer's lines without the rule that stood above the earlier message. */
function withoutRule(lines: readonly string[]): string[] {
  const end = lines.findLastIndex((line) => !RULE.test(line));
  return lines.slice(0, end + 1);
}
