/** Firefox shows a content script the page's objects through a filter; `wrappedJSObject` is the page's own view of them. */
type FilteredWindow = Window & typeof globalThis & { wrappedJSObject?: Window & typeof globalThis };
/** Firefox's way to hand an object to the page. */
declare const cloneInto: (<T>(value: T, target: Window) => T) | undefined;

/**
 * Hands a text to an editor as if it were pasted at its selection. True when the editor took charge of it, which is not
 * yet to say that it shows it. Both types are given: editors disagree which one they read.
 */
export function paste(box: HTMLElement, text: string): boolean {
  const view: FilteredWindow | null = box.ownerDocument.defaultView;
  if (!view) return false;
  // What a content script puts on a clipboard in Firefox is invisible to the page, unless the page's own objects carry it.
  const { ClipboardEvent, DataTransfer } = view.wrappedJSObject ?? view;
  const init = { bubbles: true, cancelable: true, composed: true };
  const event = view.wrappedJSObject
    ? new ClipboardEvent('paste', typeof cloneInto === 'function' ? cloneInto(init, view) : init)
    : new ClipboardEvent('paste', { ...init, clipboardData: new DataTransfer() });
  // After construction: a DataTransfer that is handed to the constructor arrives empty in Firefox.
  event.clipboardData?.setData('text/plain', text);
  event.clipboardData?.setData('text/html', htmlOf(text));
  box.dispatchEvent(event);
  return event.defaultPrevented;
}

/**
 * One paragraph a line, as the editors' own Enter makes them; a single line stays without, so that it joins the words
 * around it. Zendesk drops paragraphs that are quite empty, so a blank line holds a space that does not break.
 */
function htmlOf(text: string): string {
  const lines = text.split('\n').map(escaped);
  return lines.length === 1 ? lines.join('') : lines.map((line) => `<p>${line.trim() || '&nbsp;'}</p>`).join('');
}

function escaped(text: string): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return safe.replace(/^ | $/g, '&nbsp;');
}
