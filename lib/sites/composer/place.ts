import type { Trouble } from '../../message';
import { ok, type Result } from '../../result';
import { editorOf, type Box } from './box';
import { pause } from './put';
import { focusOn, isIn, selectIn, type Stretch } from './select-in';

/** Zendesk moves the caret a moment after a focus; CKEditor follows a selection a moment after it is set. Milliseconds. */
const AFTER_FOCUS = 100;
const AFTER_SELECTION = 60;

/** Finds the box, with every check of whose it is. Called again after each wait, as the agent may have switched tickets. */
export type FindBox = () => Result<Box, Trouble>;

/**
 * Makes the box ready to take text at `where`, and returns it as it then stands.
 * `where` says the place, anew if the editor rebuilt its content meanwhile.
 */
export async function place(find: FindBox, where: (box: HTMLElement) => Stretch | null): Promise<Result<Box, Trouble>> {
  const first = find();
  if (!first.ok) return first;
  let stretch = where(first.value.element);
  focusOn(first.value.element);
  if (editorOf(first.value.element) !== 'guarded') {
    if (stretch) selectIn(first.value.element, stretch);
    return first;
  }

  await pause(AFTER_FOCUS);
  const focused = find();
  if (!focused.ok) return focused;
  const { element } = focused.value;
  if (stretch && !isIn(element, stretch)) stretch = where(element);
  if (stretch) selectIn(element, stretch);
  await pause(AFTER_SELECTION);
  const ready = find();
  return ready.ok ? ok(ready.value) : ready;
}
