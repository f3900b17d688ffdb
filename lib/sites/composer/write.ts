import type { Written } from '../../messaging/protocol';
import { ok, fail, type Result } from '../../result';
import type { Trouble } from '../../message';
import { editorOf, type Box } from './box';
import { put } from './put';
import { focusOn, isIn, selectIn, type Stretch } from './select-in';

/**
 * Zendesk moves the caret a moment after a focus; CKEditor follows a selection a moment after it is set; frameworks may
 * replace the box a moment after it took the text, or take the text out again. Milliseconds.
 */
const AFTER_FOCUS = 100;
const AFTER_SELECTION = 60;
const AFTER_TEXT = 120;

/** Finds the box, with every check of whose it is. Called again after each wait, as the agent may have switched tickets. */
export type FindBox = () => Result<Box, Trouble>;

/** One change to a reply box. */
export interface Change {
  /** The place to write at, in the box as it is now; null where the change no longer fits what is there. */
  where(box: HTMLElement): Stretch | null;
  /** What to put there, as the box stands just before. */
  text(box: HTMLElement): string;
  /** How often the change is found in the box afterwards: once, if all is well. */
  times(box: HTMLElement): number;
}

/** Makes the change, reads it back, and says what happened. */
export async function write(find: FindBox, change: Change): Promise<Written> {
  const box = await ready(find, change);
  if (!box.ok) return box;
  const { element, site } = box.value;
  // Looked at last, after every wait: the agent may have gone on typing.
  if (!change.where(element)) return fail({ kind: 'draft-changed', site });
  await put(element, change.text(element));
  await pause(AFTER_TEXT);

  const after = find();
  if (!after.ok) return after;
  const times = change.times(after.value.element);
  return times === 1 ? { ok: true } : fail({ kind: 'not-confirmed', site, times });
}

/** The box, focused and with the place selected. An editor with a model of its own is given time to follow. */
async function ready(find: FindBox, { where }: Change): Promise<Result<Box, Trouble>> {
  const first = find();
  if (!first.ok) return first;
  const stretch = where(first.value.element);
  focusOn(first.value.element);
  const waits = editorOf(first.value.element) === 'guarded';

  if (waits) await pause(AFTER_FOCUS);
  const focused = find();
  if (!focused.ok) return focused;
  const { element } = focused.value;
  // The editor may have built its content anew.
  const place = stretch && isIn(element, stretch) ? stretch : where(element);
  if (place) selectIn(element, place);
  if (!waits) return ok(focused.value);
  await pause(AFTER_SELECTION);
  return find();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
