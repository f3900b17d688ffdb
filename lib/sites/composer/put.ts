import { editorOf, isTextarea, textIn } from './box';
import { paste } from './paste';

/** How long editors take to show what they took, and how often to look, in milliseconds. */
const SHOWN_WITHIN = 400;
const LOOK_EVERY = 25;

/**
 * Puts the text in place of the selection of the box, in the way that its editor keeps: what each takes, and what it
 * silently does not, was measured in Chromium and Firefox. Whether it is there is for the caller to read.
 */
export async function put(box: HTMLElement, text: string): Promise<void> {
  const before = textIn(box);
  if (editorOf(box) === 'guarded') {
    const took = text === '' ? remove(box) : paste(box, text);
    if (took && (await shows(box, before))) return;
  }
  // The page's own contenteditable, and editors in Firefox that followed no paste: both take typing, with undo.
  if (type(box, text) && textIn(box) !== before) return;
  if (isTextarea(box)) replaceIn(box, text);
}

async function shows(box: HTMLElement, before: string): Promise<boolean> {
  for (let waited = 0; waited < SHOWN_WITHIN; waited += LOOK_EVERY) {
    if (!box.isConnected || textIn(box) !== before) return true;
    await new Promise((done) => setTimeout(done, LOOK_EVERY));
  }
  return false;
}

/** Deprecated, and all that keeps the browser's own undo. */
function type(box: HTMLElement, text: string): boolean {
  const document = box.ownerDocument;
  // jsdom has none.
  if (typeof document.execCommand !== 'function') return false;
  return text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
}

function remove(box: HTMLElement): boolean {
  const view = box.ownerDocument.defaultView;
  if (!view) return false;
  const init = { inputType: 'deleteContentBackward', bubbles: true, cancelable: true, composed: true };
  return !box.dispatchEvent(new view.InputEvent('beforeinput', init));
}

function replaceIn(box: HTMLTextAreaElement, text: string): void {
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
