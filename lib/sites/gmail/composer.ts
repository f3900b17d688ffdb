import type { Trouble } from '../../message';
import type { Result } from '../../result';
import { choose } from '../composer/choose';
import { all } from '../select';
import { composerPart, itemPart } from './hooks';

/** New messages, pop-ups and full-screen boxes: another conversation's, for all that one can tell. */
const APART = '[role="dialog"], .AD, .aSs';

/** The reply box for the message that is answered: the one under it, or else the only one, or the one used last. */
export function replyBox(
  view: HTMLElement,
  answeredMessage: () => HTMLElement | undefined,
): Result<HTMLElement, Trouble> {
  const boxes = all(view, composerPart).filter((box) => !box.closest(APART));
  if (boxes.length < 2) return choose(boxes, 'gmail');
  const answered = answeredMessage();
  const item = answered && all(view, itemPart).find((one) => one.contains(answered));
  const under = boxes.filter((box) => item?.contains(box));
  return choose(under.length > 0 ? under : boxes, 'gmail');
}
