import type { Span } from '../lib/engine/types';

/** A stretch of text that lies under the same marks from end to end. */
export interface Segment<M extends Span> extends Span {
  text: string;
  marks: readonly M[];
  lit: boolean;
}

/**
 * Cuts a text at every edge of a mark or a lit span, so that marks which overlap can be drawn side by side.
 * Spans that lie outside the text (a draft that has just grown shorter) are cut to it or dropped.
 */
export function segments<M extends Span>(text: string, marks: readonly M[], lit: readonly Span[] = []): Segment<M>[] {
  const inside = (span: Span): boolean => span.start < span.end && span.start >= 0 && span.start < text.length;
  const kept = marks.filter(inside);
  const glowing = lit.filter(inside);
  const cuts = new Set([0, text.length]);
  for (const span of [...kept, ...glowing]) cuts.add(span.start).add(Math.min(span.end, text.length));
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const covers = (span: Span): boolean => span.start <= start && span.end > start;
    return { start, end, text: text.slice(start, end), marks: kept.filter(covers), lit: glowing.some(covers) };
  });
}
