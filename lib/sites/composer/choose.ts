import type { SiteName, Trouble } from '../../message';
import { fail, ok, type Result } from '../../result';
import { lastUsed } from './caret';

/** The reply box that is meant: the only one, or the one that the agent was in last. */
export function choose(boxes: readonly HTMLElement[], site: SiteName): Result<HTMLElement, Trouble> {
  const box = boxes.length > 1 ? lastUsed(boxes) : boxes[0];
  if (box) return ok(box);
  return fail(
    boxes.length > 1 ? { kind: 'which-composer', site, count: boxes.length } : { kind: 'composer-closed', site },
  );
}
