import { type Flat, layOut } from './lay-out';

/**
 * What becomes of an element when a body is flattened to text:
 * `gone` leaves nothing, `quote` leaves a mark where an earlier message was quoted, `history` leaves a mark where the
 * earlier messages begin and goes on, undefined flattens it like any other.
 */
export type Fate = 'gone' | 'quote' | 'history' | undefined;

/**
 * Left out wherever a page or a person wrote one: a line of one is a mark, never a customer's word. Not noncharacters, fit
 * as they would be: Chrome refuses a content script that holds one ("It isn't UTF-8 encoded").
 */
export const QUOTE_MARK = '\uFFF9';
export const HISTORY_MARK = '\uFFFA';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE CENTER DD DETAILS DIV DL DT FIGURE FOOTER FORM HEADER HR LI MAIN NAV SECTION TBODY THEAD TR'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('BLOCKQUOTE H1 H2 H3 H4 H5 H6 OL P PRE TABLE UL'.split(' '));
const UNREAD = new Set('BUTTON NOSCRIPT SCRIPT SELECT STYLE TEMPLATE svg'.split(' '));
/**
 * White space, and words. What is neither is passed over: fillers that editors put at the caret, and our own marks, which no page
 * may make. No-break spaces count as words, so that they stay.
 */
const PIECES = /([ \t\n\r\f]+)|([^ \t\n\r\f\u200b\u2060\ufeff\ufff9\ufffa]+)/g;
const PICTURE_WORD = /^\p{Extended_Pictographic}/u;

/**
 * The words of an element as a person sees them: inline markup flattened, line breaks kept, at most one blank line in a
 * row. Reads only; `innerText` would do half of this, cannot leave anything out, and forces a layout of the page.
 * Stops at the element in which `longest` characters are reached.
 */
export function flatten(root: Element, fate: (element: Element) => Fate = () => undefined, longest = Infinity): Flat {
  const { flat, put, owe, oweMore, oweSpace } = layOut();

  const read = (node: Text, kept: boolean) => {
    for (const { 1: space, 2: word, index } of node.data.matchAll(PIECES)) {
      const lines = kept && space ? space.split('\n').length - 1 : 0;
      if (word) put(word.replaceAll('\u00a0', ' '), node, index);
      else if (lines > 0) oweMore(lines);
      else oweSpace();
    }
  };
  const walk = (parent: Node, kept: boolean) => {
    for (let node = parent.firstChild; node && flat.text.length < longest; node = node.nextSibling) {
      if (isText(node)) read(node, kept);
      else if (isElement(node)) enter(node, kept);
    }
  };
  const enter = (element: Element, kept: boolean) => {
    const { tagName } = element;
    if (UNREAD.has(tagName) || isHidden(element)) return;
    if (tagName === 'BR') {
      oweMore(1);
      return;
    }
    if (tagName === 'IMG') {
      // Emoji are pictures in most helpdesks; other pictures say nothing.
      const emoji = element.getAttribute('data-emoji') ?? element.getAttribute('alt');
      if (emoji && PICTURE_WORD.test(emoji)) put(emoji);
      return;
    }
    const end = fate(element);
    if (end === 'gone') return;
    if (end) mark(end === 'quote' ? QUOTE_MARK : HISTORY_MARK);
    if (end === 'quote') return;
    const lines = PARAGRAPHS.has(tagName) ? 2 : BLOCKS.has(tagName) ? 1 : 0;
    if (lines > 0) owe(lines);
    else if (tagName === 'TD' || tagName === 'TH') oweSpace();
    walk(element, keepsLines(element, kept));
    if (lines > 0) owe(lines);
  };
  const mark = (sign: string) => {
    owe(1);
    put(sign);
    owe(1);
  };

  walk(root, computedKeepsLines(root));
  return flat;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** By its own attributes only: what style sheets hide is a site's business, and asking for each element would be dear. */
function isHidden(element: Element): boolean {
  return (
    element.matches('[hidden], [aria-hidden="true"]') || (element as Partial<HTMLElement>).style?.display === 'none'
  );
}

function keepsLines(element: Element, inherited: boolean): boolean {
  if (element.tagName === 'PRE') return true;
  const own = (element as Partial<HTMLElement>).style?.whiteSpace;
  return own ? isKept(own) : inherited;
}

/** Chat messages keep their line breaks in a style sheet, so the outermost element is asked for its computed style. */
function computedKeepsLines(root: Element): boolean {
  return isKept(root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '');
}

function isKept(whiteSpace: string): boolean {
  return /^(pre|break-spaces|preserve)/.test(whiteSpace);
}
