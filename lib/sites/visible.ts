/**
 * Is the element on screen, as far as styles go? Helpdesks keep other customers' tickets and old views mounted but hidden,
 * so this decides whose message is read. Scrolled out of sight still counts as visible.
 */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
