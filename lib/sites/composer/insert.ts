import type { Written } from '../../messaging/protocol';
import { isTextarea, textIn } from './box';
import { caretIn } from './caret';
import { joined } from './join';
import { timesAdded } from './read-back';
import type { Stretch } from './select-in';
import { around, endOfDraft, isOwnPlace } from './spots';
import { write, type FindBox } from './write';

/** Writes the text at the agent's caret, or else after the agent's words, and reads it back. */
export function insert(find: FindBox, text: string): Promise<Written> {
  let before = '';
  return write(find, {
    where: caretOf,
    text: (box) => {
      before = textIn(box);
      return joined(text, surroundings(box));
    },
    times: (box) => timesAdded(before, textIn(box), text),
  });
}

function caretOf(box: HTMLElement): Stretch {
  const caret = isTextarea(box) ? { node: box, offset: box.selectionEnd } : caretIn(box);
  const spot = caret && isOwnPlace(box, caret) ? caret : endOfDraft(box);
  return { from: spot, to: spot };
}

function surroundings(box: HTMLElement): { before: string; after: string } {
  if (!isTextarea(box)) return around(box, caretOf(box).to);
  const at = box.selectionEnd;
  return { before: box.value.charAt(at - 1).trim(), after: box.value.charAt(at).trim() };
}
