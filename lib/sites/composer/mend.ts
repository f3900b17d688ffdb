import type { Written } from '../../messaging/protocol';
import { flatten } from '../flatten';
import { fateInDraft } from '../quotes/elements';
import type { MendOrder } from '../site';
import { draftIn, isTextarea } from './box';
import { sameWords } from './read-back';
import type { Stretch } from './select-in';
import { spotAt } from './spots';
import { write, type FindBox } from './write';

/** Puts other words in place of a passage of the agent's draft, and reads them back. */
export function mend(find: FindBox, { draft, start, end, text }: MendOrder): Promise<Written> {
  const mended = draft.slice(0, start) + text + draft.slice(end);
  return write(find, {
    where: (box) => (draftIn(box) === draft ? passage(box, start, end) : null),
    text: () => text,
    times: (box) => (sameWords(draftIn(box), mended) ? 1 : 0),
  });
}

function passage(box: HTMLElement, start: number, end: number): Stretch | null {
  if (isTextarea(box)) return { from: { node: box, offset: start }, to: { node: box, offset: end } };
  const flat = flatten(box, fateInDraft);
  const from = spotAt(flat, start, 'start');
  const to = spotAt(flat, end, 'end');
  return from && to ? { from, to } : null;
}
