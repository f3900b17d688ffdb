import type { Spot } from './box';

/** Where the agent last was in each reply box. A press in the panel, or a click elsewhere on the page, moves the selection away. */
const last = new WeakMap<Element, Spot>();
const lastBox = new WeakMap<Document, Element>();

/** Remembers the agent's caret in every editable of the page, until the signal aborts. */
export function rememberCarets(document: Document, signal: AbortSignal): void {
  const remember = () => {
    const spot = selectionEnd(document);
    const box = spot && editableAround(spot.node);
    if (!box) return;
    last.set(box, spot);
    lastBox.set(document, box);
  };
  document.addEventListener('selectionchange', remember, { signal, passive: true });
}

/** The agent's caret in the box: where it is, or where it last was; null where it never was. A selection counts by its end. */
export function caretIn(box: HTMLElement): Spot | null {
  const now = selectionEnd(box.ownerDocument);
  if (now && box.contains(now.node)) return now;
  const before = last.get(box);
  return before && box.contains(before.node) && before.offset <= lengthOf(before.node) ? before : null;
}

/** The one of several boxes that the agent was in last. */
export function lastUsed<E extends Element>(boxes: readonly E[]): E | null {
  return boxes.find((box) => lastBox.get(box.ownerDocument) === box) ?? null;
}

function selectionEnd(document: Document): Spot | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const { endContainer, endOffset } = selection.getRangeAt(0);
  return { node: endContainer, offset: endOffset };
}

function editableAround(node: Node): Element | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element?.closest('[contenteditable="true"]') ?? null;
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node as Text).length : node.childNodes.length;
}
