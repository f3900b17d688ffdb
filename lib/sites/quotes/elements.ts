import type { Fate } from '../flatten';

/**
 * What mail programs wrap around earlier messages and signatures. Ids and classes of mail that was quoted before carry
 * prefixes (`m_…`, `gmail-m_…`, `x_`), so they are met by how they end or by what they hold.
 */
const QUOTES = [
  'blockquote',
  '[class*="gmail_quote"]',
  '.moz-cite-prefix',
  '[class*="yahoo_quoted"], [id*="yahoo_quoted"]',
  '[id$="OLK_SRC_BODY_SECTION"]',
  '.protonmail_quote, .tutanota_quote, .zmail_extra',
  // Gmail folds what the thread has shown before into these.
  '.adL, .HOEnZb',
].join(', ');

/** Where earlier messages begin that nothing is wrapped around: all that follows is theirs. */
const HISTORY = '[id$="appendonsend"], [id$="divRplyFwdMsg"], hr[id$="stopSpelling"]';

const SIGNATURES = [
  '[class*="gmail_signature"]',
  '.moz-signature, .protonmail_signature_block, .collapse-signature, div.signature',
  '[data-signatureblock], [id$="ms-outlook-mobile-signature"], div[id="Signature"]',
  // Gmail's "show trimmed content" button.
  '.yj6qo',
].join(', ');

/** Outlook's line above a quoted message, by year: 2013 and later, 2007 and 2010, Windows Mail. */
const OUTLOOK_LINE = /#(e1e1e1|b5c4df)|rgb\((225, ?225, ?225|181, ?196, ?223|229, ?229, ?229)\)/i;
const LABELLED_LINES = /:[\s\S]*:/;
/** Forwarded mail stands in Gmail's quote too; its heading is between dashes in every language. */
const FORWARD = /^\s*-{5,}[^-]+-{5,}/;

/** What becomes of an element of a mail's body when only its writer's own words are wanted. */
export function fateInMail(element: Element): Fate {
  if (element.matches(SIGNATURES)) return 'gone';
  if (element.matches(QUOTES)) return isOwn(element) ? undefined : 'quote';
  if (element.matches(HISTORY) || isOutlookLine(element)) return 'history';
  return undefined;
}

/** The same for a draft, where the agent's own words stand above what the helpdesk put there. */
export function fateInDraft(element: Element): Fate {
  const fate = fateInMail(element);
  return fate === 'quote' ? 'gone' : fate;
}

function isOwn(quote: Element): boolean {
  if (quote.tagName === 'BLOCKQUOTE') return isIndent(quote);
  return hasAnswers(quote) || FORWARD.test(quote.textContent.slice(0, 200));
}

/** "Indent more" in Gmail and Outlook makes a blockquote without a bar: those are the writer's own words. */
function isIndent(quote: Element): boolean {
  const style = quote.getAttribute('style') ?? '';
  return /border(-left)?:\s*(none|0)/i.test(style) && !quote.hasAttribute('cite') && !quote.hasAttribute('type');
}

/** Answers written between the quoted passages: then the wrapper is walked through and only the passages go. */
function hasAnswers(wrapper: Element): boolean {
  const nodes = [...wrapper.childNodes];
  const start = nodes.findIndex((node) => node.nodeName === 'BLOCKQUOTE');
  return (
    start >= 0 && nodes.slice(start).some((node) => node.nodeName !== 'BLOCKQUOTE' && /\S/.test(node.textContent ?? ''))
  );
}

function isOutlookLine(element: Element): boolean {
  const style = element.tagName === 'DIV' ? element.getAttribute('style') : null;
  return !!style?.includes('border-top') && OUTLOOK_LINE.test(style) && LABELLED_LINES.test(element.textContent);
}
