import { lastUsed } from '../composer/caret';
import { all } from '../select';
import { composerPart, itemPart } from './hooks';

/** New messages, pop-ups and full-screen boxes: another conversation's, for all that one can tell. */
const APART = '[role="dialog"], .AD, .aSs';

/**
 * The reply box for the message that is answered: the one under it, or else the one that the agent was in last.
 * A number says how many there are where neither tells.
 */
export function replyBox(view: HTMLElement, answeredMessage: () => HTMLElement | undefined): HTMLElement | number {
  const boxes = all(view, composerPart).filter((box) => !box.closest(APART));
  const [only, ...more] = boxes;
  if (only && more.length === 0) return only;

  const answered = answeredMessage();
  const item = answered && all(view, itemPart).find((one) => one.contains(answered));
  const under = item ? boxes.filter((box) => item.contains(box)) : [];
  const [first, ...others] = under;
  if (first && others.length === 0) return first;
  return lastUsed(under.length > 0 ? under : boxes) ?? boxes.length;
}
