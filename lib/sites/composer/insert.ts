import type { Written } from '../../messaging/protocol';
import { fail } from '../../result';
import { isTextarea, textIn } from './box';
import { caretIn } from './caret';
import { joined } from './join';
import { place, type FindBox } from './place';
import { pause, put } from './put';
import { timesAdded } from './read-back';
import type { Stretch } from './select-in';
import { around, endOfDraft, isOwnPlace } from './spots';

/** Frameworks may replace the box a moment after it took the text, or take the text out again. Milliseconds. */
const SETTLES = 120;

/** Writes the text at the agent's caret, or else after the agent's words, and reads it back. */
export async function insert(find: FindBox, text: string): Promise<Written> {
  const box = await place(find, caretOf);
  if (!box.ok) return box;
  const { element } = box.value;
  const before = textIn(element);
  await put(element, joined(text, surroundings(element)));
  await pause(SETTLES);

  const after = find();
  if (!after.ok) return after;
  const times = timesAdded(before, textIn(after.value.element), text);
  return times === 1 ? { ok: true } : fail({ kind: 'not-confirmed', site: box.value.site, times });
}

function caretOf(box: HTMLElement): Stretch {
  if (isTextarea(box)) {
    const spot = { node: box, offset: box.selectionEnd };
    return { from: spot, to: spot };
  }
  const caret = caretIn(box);
  const spot = caret && isOwnPlace(box, caret) ? caret : endOfDraft(box);
  return { from: spot, to: spot };
}

function surroundings(box: HTMLElement): { before: string; after: string } {
  if (isTextarea(box)) {
    const at = box.selectionEnd;
    return { before: box.value.charAt(at - 1).trim(), after: box.value.charAt(at).trim() };
  }
  return around(box, caretOf(box).to);
}
