import type { Written } from '../../messaging/protocol';
import { fail } from '../../result';
import { flatten } from '../flatten';
import { fateInDraft } from '../quotes/elements';
import type { MendOrder } from '../site';
import { draftIn, isTextarea } from './box';
import { place, type FindBox } from './place';
import { pause, put } from './put';
import { sameWords } from './read-back';
import type { Stretch } from './select-in';
import { spotAt } from './spots';

const SETTLES = 120;

/** Puts other words in place of a passage of the agent's draft, and reads them back. */
export async function mend(find: FindBox, { draft, start, end, text }: MendOrder): Promise<Written> {
  const box = await place(find, (element) => (draftIn(element) === draft ? passage(element, start, end) : null));
  if (!box.ok) return box;
  const { element, site } = box.value;
  // Checked last, after every wait: the agent may have gone on typing.
  if (draftIn(element) !== draft || !passage(element, start, end)) return fail({ kind: 'draft-changed', site });
  await put(element, text);
  await pause(SETTLES);

  const after = find();
  if (!after.ok) return after;
  const wanted = draft.slice(0, start) + text + draft.slice(end);
  if (sameWords(draftIn(after.value.element), wanted)) return { ok: true };
  return fail({ kind: 'not-confirmed', site, times: 0 });
}

function passage(box: HTMLElement, start: number, end: number): Stretch | null {
  if (isTextarea(box)) return { from: { node: box, offset: start }, to: { node: box, offset: end } };
  const flat = flatten(box, fateInDraft);
  const from = spotAt(flat, start, 'start');
  const to = spotAt(flat, end, 'end');
  return from && to ? { from, to } : null;
}
