import type { Span } from '../types';

/**
 * Marks that a template leaves behind: {{name}}, [NAME], <insert>, %FIRSTNAME%, ##REF##, $INSERT, XXXX, "____", "a / b / c" in brackets.
 * Each alternative is bounded and begins with a character of its own, so the search is linear.
 */
const SLOTS = [
  /\{\{?[^{}\n]{1,60}\}\}?/gu,
  /<<?\s?[a-z_][^<>\n@]{0,60}>>?/giu,
  /\[[^[\]\n]{1,80}\]/gu,
  /%[A-Z][A-Z0-9_ ]{1,40}%/gu,
  /##[A-Z0-9_ ]{1,40}##/gu,
  /\$(?:INSERT|\{[^}\n]{1,40}\}|[A-Z]{2,}_?[A-Z]*\b)/gu,
  /(?<![\p{L}\d])[Xx]{3,}(?![\p{L}\d])|(?<![\p{L}\d])XX(?![\p{L}\d])/gu,
  /_{3,}/gu,
  /\b[a-z0-9]+(?:_[a-z0-9]+)+_template\b|\bv\d+_final\w*/giu,
];

/** What looks like a slot but is said on purpose: [sic], [1], <3, [their words]. */
const MEANT = /^(?:\[(?:sic|\d{1,2}|…|\.\.\.|x| )\]|<\/?(?:3|b|i|br|p|a|em|strong|u)\b.*)$/i;

/** Slots that nobody filled, in order. */
export function emptySlots(text: string): Span[] {
  if (!/[{<[%#$Xx_]/.test(text)) return [];
  const found: Span[] = [];
  for (const pattern of SLOTS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (MEANT.test(match[0]) || found.some((other) => other.start < span.end && span.start < other.end)) continue;
      found.push(span);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
