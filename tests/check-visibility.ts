function isStyledVisible(element: Element): boolean {
  if (!element.isConnected || getComputedStyle(element).visibility !== 'visible') return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (getComputedStyle(at).display === 'none') return false;
  }
  return true;
}

/** `Element.checkVisibility`, which jsdom lacks, by computed styles. */
Object.defineProperty(Element.prototype, 'checkVisibility', {
  configurable: true,
  value(this: Element) {
    return isStyledVisible(this);
  },
});
