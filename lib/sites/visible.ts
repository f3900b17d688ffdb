/**
 * Is the element on screen, as far as styles go? Helpdesks keep other customers' tickets and old views mounted but hidden,
 * so this decides whose message is read. Scrolled out of sight still counts as visible.
 */
export function isVisible(element: Element): boolean {
  // Two names each, as Chrome 105 and 121 called them; jsdom has no checkVisibility at all.
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true });
  }
  return element.isConnected && isStyledVisible(element);
}

function isStyledVisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  if (view.getComputedStyle(element).visibility !== 'visible') return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (view.getComputedStyle(at).display === 'none') return false;
  }
  return true;
}
