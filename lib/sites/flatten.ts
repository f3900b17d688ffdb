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

/** Consecutive characters of the text that stand just so in one text node. */
export interface Run {
  start: number;
  end: number;
  node: Text;
  offset: number;
}

export interface Flat {
  text: string;
  /** Where each piece of the text stands in the page, in order. Breaks, and spaces between elements, stand nowhere. */
  runs: Run[];
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE CENTER DD DETAILS DIV DL DT FIGURE FOOTER FORM HEADER HR LI MAIN NAV SECTION TBODY THEAD TR'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('BLOCKQUOTE H1 H2 H3 H4 H5 H6 OL P PRE TABLE UL'.split(' '));
const UNREAD = new Set('BUTTON NOSCRIPT SCRIPT SELECT STYLE TEMPLATE svg'.split(' '));
/** White space; fillers that editors put at the caret, and our own marks, which no page may make; and words. No-break spaces count as words, so that they stay. */
const PIECES = /[ \t\n\r\f]+|[\u200b\u2060\ufeff\ufff9\ufffa]+|[^ \t\n\r\f\u200b\u2060\ufeff\ufff9\ufffa]+/g;
const FILLER = /^[\u200b\u2060\ufeff\ufff9\ufffa]/;
const PICTURE_WORD = /^\p{Extended_Pictographic}/u;

/**
 * The words of an element as a person sees them: inline markup flattened, line breaks kept, at most one blank line in a
 * row. Reads only; `innerText` would do half of this, cannot leave anything out, and forces a layout of the page.
 * Stops at the element in which `longest` characters are reached.
 */
export function flatten(root: Element, fate: (element: Element) => Fate = () => undefined, longest = Infinity): Flat {
  const runs: Run[] = [];
  let text = '';
  /** Line breaks owed before the next word; nothing is owed before the first. */
  let breaks = 0;
  let space = false;

  const owe = (lines: number) => {
    if (text !== '') breaks = Math.max(breaks, lines);
    space = false;
  };
  const put = (word: string, node?: Text, offset = 0) => {
    if (breaks > 0) text += '\n'.repeat(Math.min(breaks, 2));
    else if (space && text !== '') text += ' ';
    breaks = 0;
    space = false;
    if (node) note(runs, { start: text.length, end: text.length + word.length, node, offset });
    text += word;
  };
  const mark = (sign: string) => {
    owe(1);
    put(sign);
    owe(1);
  };

  const read = (node: Text, kept: boolean) => {
    for (const { 0: piece, index } of node.data.matchAll(PIECES)) {
      if (FILLER.test(piece)) continue;
      if (/^[ \t\n\r\f]/.test(piece)) {
        const lines = kept ? piece.split('\n').length - 1 : 0;
        if (lines > 0) owe(breaks + lines);
        else if (breaks === 0) space = true;
      } else {
        put(piece.replaceAll('\u00a0', ' '), node, index);
      }
    }
  };
  const walk = (parent: Node, kept: boolean) => {
    for (let node = parent.firstChild; node && text.length < longest; node = node.nextSibling) {
      if (isText(node)) read(node, kept);
      else if (isElement(node)) enter(node, kept);
    }
  };
  const enter = (element: Element, kept: boolean) => {
    const { tagName } = element;
    if (UNREAD.has(tagName) || isHidden(element)) return;
    if (tagName === 'BR') {
      owe(breaks + 1);
      return;
    }
    if (tagName === 'IMG') {
      putEmoji(element.getAttribute('data-emoji') ?? element.getAttribute('alt'));
      return;
    }
    const end = fate(element);
    if (end === 'gone') return;
    if (end === 'quote') {
      mark(QUOTE_MARK);
      return;
    }
    if (end === 'history') mark(HISTORY_MARK);
    const lines = PARAGRAPHS.has(tagName) ? 2 : BLOCKS.has(tagName) ? 1 : 0;
    if (lines > 0) owe(lines);
    else if (tagName === 'TD' || tagName === 'TH') space = true;
    walk(element, keepsLines(element, kept));
    if (lines > 0) owe(lines);
  };
  /** Emoji are pictures in most helpdesks; other pictures say nothing. */
  const putEmoji = (emoji: string | null) => {
    if (emoji && PICTURE_WORD.test(emoji)) put(emoji);
  };

  walk(root, computedKeepsLines(root));
  return { text, runs };
}

/** Joins a run to the one before it where nothing was left out between them. */
function note(runs: Run[], run: Run): void {
  const before = runs.at(-1);
  const gap = before ? run.start - before.end : 0;
  // One space collapsed from one character: the two stand side by side in the text as in the node.
  if (before && before.node === run.node && before.offset + (before.end - before.start) + gap === run.offset) {
    before.end = run.end;
  } else {
    runs.push(run);
  }
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
