import type { Span } from '../types';

/**
 * Marks that a template leaves behind: {{name}}, [NAME], <insert>, %FIRSTNAME%, ##REF##, @@NAME@@, $INSERT, XXXX, "____", "DD/MM/YYYY", a greeting of
 * nobody. Each alternative is bounded and begins with a character of its own, so the search is linear.
 */
const SLOTS = [
  /\{\{?[^{}\n]{1,60}\}\}?/gu,
  /<<?\s?[a-z_][^<>\n@]{0,60}>>?/giu,
  /«[^«»\n]{1,60}»/gu,
  /\[[^[\]\n]{1,80}\]/gu,
  /\((?:insert|enter|add|paste|choose|select|delete)\s[^()\n]{1,60}\)|\((?:(?:first|last|customer|agent|your|order|client) ?)?(?:name|date|amount|number|link|reference)\)/giu,
  /%[A-Z][A-Z0-9_ ]{1,40}%/gu,
  /@@[A-Z][A-Z0-9_ ]{1,40}@@/giu,
  /##[A-Z0-9_ ]{1,40}##|##(?:[/.-]##){1,2}#{0,2}/gu,
  /\$(?:INSERT|\{[^}\n]{1,40}\}|[A-Z]{2,}_?[A-Z]*\b)/gu,
  /(?<![\p{L}\d])[Xx]{3,}(?![\p{L}\d])|(?<![\p{L}\d])XX(?![\p{L}\d])/gu,
  /_{3,}/gu,
  /\b(?:DD|MM)[/.-](?:MM|DD)(?:[/.-]YY(?:YY)?)?\b|\b(?:dd|mm)[/.-](?:mm|dd)[/.-]yy(?:yy)?\b|\bHH:MM\b|\b00\/00\/(?:00)?00\b/gu,
  /\b[NX] (?:working |business )?(?:days|hours|weeks|minutes)\b/gu,
  /\b(?:(?:FIRST|LAST|CUSTOMER|CLIENT|AGENT|GUEST|USER)[ _]?)?(?:NAME|SURNAME)\b/gu,
  /(?<=^\s{0,4}(?:dear|hi|hello|hey)) (?:null|undefined|none|nan|n\/a)\b|(?<=^\s{0,4}(?:Dear|Hi|Hello|Hey))\s{1,3},/giu,
  /\b[a-z0-9]+(?:_[a-z0-9]+)+_template\b|\bv\d+_final\w*/giu,
];

/** What looks like a slot but is said on purpose: [sic], [1], <3, [their words]. */
const MEANT =
  /^(?:\[(?:sic|pdf|see [^\]]{1,40}|attached|edit(?:ed)?|cont(?:inued|\.)?|\d{1,2}|…|\.\.\.|x| )\]|<\/?(?:3|b|i|br|p|a|em|strong|u)\b.*)$/i;

/** Slots that nobody filled, in order. */
export function emptySlots(text: string): Span[] {
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
