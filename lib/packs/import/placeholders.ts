import type { SlotName } from '../../engine/suggest/slots';

/** A text whose placeholders are slots, and those that no slot stands for, as they were written. */
export interface Slotted {
  text: string;
  unknown: readonly string[];
}

/**
 * How other tools write a gap: `{{ticket.requester.first_name}}` (Zendesk, Freshdesk, Gorgias), `{{first_name | fallback: "there"}}`
 * (Intercom), `{%customer.firstName,fallback=there%}` (Help Scout), `{formtext: name=order}` (Text Blaze), `%filltext:name=order%`
 * and `%snippet:x%` (TextExpander), `%customer%`, `[NAME]`, `<name>`, `[[name]]`.
 */
const GAP =
  /\{\{\{?[^{}\n]{1,120}\}?\}\}|\{%[^{}\n]{1,120}%\}|\{[a-z][^{}\n]{0,119}\}|%[a-z]+(?::[^%\n]{1,120})?%|\[\[?[A-Za-z][A-Za-z _'’-]{1,40}\]\]?(?!\()|<[A-Za-z][A-Za-z _'’-]{1,40}>/gi;

/** What fills these stands on our side, not in the customer's message: a person decides what to write there. */
const OUR_SIDE = /\b(?:agent|current user|user|assignee|owner|signature|staff|my|company|brand|admin)\b/;

/** Which slot a gap asks for, by the words in it. */
const MEANINGS: readonly (readonly [RegExp, SlotName])[] = [
  [/\border\b.*\b(?:number|no|id|ref|reference)\b|\border\b|\breference\b|\bbooking\b/, 'order'],
  [/\b(?:first ?name|requester|customer|client|contact|guest|recipient|name|user name)\b/, 'name'],
  [/\b(?:amount|price|total|sum|refund amount|value|cost)\b/, 'amount'],
  [/\b(?:item|product|service|article)\b/, 'item'],
  [/\b(?:when|delivery date|due date|eta|deadline|time ?frame|timeline)\b/, 'when'],
  [/\bdate\b/, 'date'],
  [/\b(?:problem|issue|topic|subject)\b/, 'problem'],
];

export function slotted(text: string): Slotted {
  const unknown: string[] = [];
  const replaced = text.replace(GAP, (gap) => {
    const slot = slotOf(gap);
    if (slot !== null) return `{${slot}}`;
    unknown.push(gap);
    return gap;
  });
  return { text: replaced, unknown };
}

function slotOf(gap: string): SlotName | null {
  const words = gap
    .replace(/[|,]\s*(?:fallback|default).*$/i, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/firstname/g, 'first name')
    .replace(/[^a-z]+/g, ' ');
  if (OUR_SIDE.test(words)) return null;
  return MEANINGS.find(([sign]) => sign.test(words))?.[1] ?? null;
}
