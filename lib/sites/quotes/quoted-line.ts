import { QUOTE_MARK } from '../flatten';

const LONGEST_LINK = 1000;

/** A line of an earlier message: behind a `>`, or the mark that `flatten` left for a quoted element. */
export function isQuoted(line: string): boolean {
  return /^\s*>/u.test(line) || line.trim() === QUOTE_MARK;
}

/** Does the text go on with a quoted line, blank lines aside? */
export function nextIsQuoted(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from, from + 4).find((line) => line.trim() !== '');
  return next !== undefined && isQuoted(next);
}

/**
 * The rest of a link that a mail program broke over two lines, and whose second half lost its `>`.
 * `before` is the quoted line above.
 */
export function isBrokenLink(line: string, before: string): boolean {
  if (line.length > LONGEST_LINK) return false;
  if (/^\s*[<(]?https?:\/\/\S+\s*>?\s*$/u.test(line)) return true;
  return /[<(]https?:[^\s<>()]*$/u.test(before) && /^\s*\S+[>)]\s*>?\s*$/u.test(line);
}
