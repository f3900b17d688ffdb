import { isTextarea, type Spot } from './box';

/** From one place to another; the same place twice is a caret. */
export interface Stretch {
  from: Spot;
  to: Spot;
}

/**
 * Gives the box the page's focus without scrolling. An editor in a page that has no focus (the panel has it) does not
 * follow the selection until it believes it was focused, so it is told so.
 */
export function focusOn(box: HTMLElement): void {
  const document = box.ownerDocument;
  const view = document.defaultView;
  if (document.activeElement !== box) box.focus({ preventScroll: true });
  if (view && !document.hasFocus()) box.dispatchEvent(new view.FocusEvent('focus'));
}

export function selectIn(box: HTMLElement, { from, to }: Stretch): void {
  if (isTextarea(box)) box.setSelectionRange(from.offset, to.offset);
  else box.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Is the stretch still in the box, after whatever the editor did in between? */
export function isIn(box: HTMLElement, { from, to }: Stretch): boolean {
  return box.contains(from.node) && box.contains(to.node);
}
