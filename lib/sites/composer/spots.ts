import { flatten } from '../flatten';
import type { Flat } from '../lay-out';
import { fateInDraft } from '../quotes/elements';
import type { Spot } from './box';

/** Where the character at `offset` of the agent's words begins in the page; at the end of the words, where the last one ends. */
export function spotAt({ runs }: Flat, offset: number, edge: 'start' | 'end'): Spot | null {
  const run =
    edge === 'start'
      ? runs.find(({ end }) => offset < end)
      : (runs.findLast(({ start, end }) => offset > start && offset <= end) ??
        runs.findLast(({ end }) => end <= offset));
  if (!run) return null;
  const within = Math.min(Math.max(offset, run.start), run.end) - run.start;
  return { node: run.node, offset: run.offset + within };
}

/** The place after the last of the agent's words; in an empty box, in its first line. Before any signature or quoted history. */
export function endOfDraft(box: HTMLElement): Spot {
  const flat = flatten(box, fateInDraft);
  return spotAt(flat, flat.text.length, 'end') ?? { node: firstLine(box), offset: 0 };
}

/** Is the place among the agent's own words, not in a signature or in quoted history? */
export function isOwnPlace(box: HTMLElement, { node }: Spot): boolean {
  for (let at = node.nodeType === 1 ? (node as Element) : node.parentElement; at && at !== box; at = at.parentElement) {
    if (fateInDraft(at)) return false;
  }
  return true;
}

/** The characters around a place, on its own line: empty at the line's edges. */
export function around(box: HTMLElement, { node, offset }: Spot): { before: string; after: string } {
  const { text, runs } = flatten(box);
  const run = runs.find(
    (one) => one.node === node && offset >= one.offset && offset <= one.offset + one.end - one.start,
  );
  // In a space that collapsed, or in an empty line: nothing there to keep apart from.
  if (!run) return { before: '', after: '' };
  const at = run.start + offset - run.offset;
  return { before: text.charAt(at - 1).trim(), after: text.charAt(at).trim() };
}

function firstLine(box: HTMLElement): Element {
  let line: Element = box;
  for (
    let next = box.firstElementChild;
    next && /^(DIV|P)$/.test(next.tagName) && !fateInDraft(next);
    next = next.firstElementChild
  ) {
    line = next;
  }
  return line;
}
