import { HISTORY_MARK } from '../flatten';
import { attributionAt } from './attribution';
import { headerBlockAt, isHeader } from './headers';
import { isBrokenLink, isQuoted, nextIsQuoted } from './quoted-line';

/** "-----Original Message-----", "---------- Forwarded message ----------" and the like, in any language. */
const DASHED = /^[\s_*]*(-{2,})\s*\p{L}[^-]*(?:-[^-]+)?-{2,}[\s_*]*$/u;
const ORIGINAL = /origin|ursprünglich|oprindelig|oorspronkelijk|исходное/iu;
/** Mail programs put more dashes around what is forwarded than around what is answered. */
const FORWARD_DASHES = 8;
const APPLE_FORWARD = /^\s*begin forwarded message:\s*$/iu;
/** Zendesk's "please type your reply above this line"; admins may word it as they like, but the signs stay. */
const REPLY_ABOVE = /^\s*##-.*-##\s*$/u;
const LONGEST_HEADING = 200;
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

    const heading = headingAt(lines, at);
    if (heading === 'forward') return [...kept, ...lines.slice(at)];
    const headers = headerBlockAt(lines, at);
    if (headers > 0 || heading === 'history') {
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

/** Does the line say that a forwarded mail, or an earlier message, follows? */
function headingAt(lines: readonly string[], at: number): 'forward' | 'history' | null {
  const line = (lines[at] ?? '').slice(0, LONGEST_HEADING);
  if (line.trim() === HISTORY_MARK || REPLY_ABOVE.test(line)) return 'history';
  if (APPLE_FORWARD.test(line)) return 'forward';
  const dashes = DASHED.exec(line)?.[1]?.length;
  if (dashes === undefined) return null;
  const next = lines.slice(at + 1, at + 4).find((one) => one.trim() !== '');
  if (isHeader(next)) return dashes >= FORWARD_DASHES ? 'forward' : 'history';
  return ORIGINAL.test(line) ? 'history' : null;
}

function isSaid(lines: readonly string[]): boolean {
  return lines.some((line) => !RULE.test(line));
}

/** The writer's lines without the rule that stood above the earlier message. */
function withoutRule(lines: readonly string[]): string[] {
  const end = lines.findLastIndex((line) => !RULE.test(line));
  return lines.slice(0, end + 1);
}
