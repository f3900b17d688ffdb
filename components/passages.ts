import type { Span } from '../lib/engine/types';
import type { Segment } from './segments';

/** Neighbouring segments that are drawn alike, as one: a phrase that several marks overlap in is one thing to press. */
export function passages<M extends Span>(
  segments: readonly Segment<M>[],
  kindOf: (segment: Segment<M>) => string | null,
): Segment<M>[] {
  const joined: Segment<M>[] = [];
  for (const segment of segments) {
    const before = joined.at(-1);
    const kind = kindOf(segment);
    if (before === undefined || kind === null || kind !== kindOf(before) || before.lit !== segment.lit) {
      joined.push(segment);
      continue;
    }
    const marks = [...new Set([...before.marks, ...segment.marks])];
    joined[joined.length - 1] = { ...before, end: segment.end, text: before.text + segment.text, marks };
  }
  return joined;
}
