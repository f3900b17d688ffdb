import { type Mark, marks, type Review } from '../../lib/engine';
import type { LabelledReply } from '../fit/reply-rows';

export interface ReviewedReply {
  reply: LabelledReply;
  review: Review;
}

/** F1 of one careful reader against another (gold/README.md); the aim is to come within 0.05 of it. */
const READERS: Readonly<Record<Mark, number>> = {
  acknowledges: 0.93,
  empathy: 0.9,
  apology: 0.99,
  ownership: 0.98,
  'next-step': 0.98,
  time: 0.93,
  question: 0.98,
  scripted: 0.97,
  'passes-the-buck': 0.97,
  inflames: 0.88,
  excuse: 0.96,
  placeholder: 1,
};

/** Precision, recall and F1 of each mark, and their mean. */
export function markLines(rows: readonly ReviewedReply[]): string[] {
  let sum = 0;
  const lines = marks.map((mark) => {
    const is = rows.filter(({ reply }) => reply.marks.includes(mark)).length;
    const called = rows.filter(({ review }) => review.marks.includes(mark)).length;
    const both = rows.filter(({ reply, review }) => reply.marks.includes(mark) && review.marks.includes(mark)).length;
    const f = is + called === 0 ? 1 : (2 * both) / (is + called);
    sum += f;
    const figures = [called === 0 ? 1 : both / called, is === 0 ? 1 : both / is, f].map((figure) =>
      figure.toFixed(2).padStart(11),
    );
    return `  ${mark.padEnd(16)}${String(is).padStart(5)}${String(called).padStart(8)}${figures.join('')}${READERS[mark].toFixed(2).padStart(10)}`;
  });
  const readers = Object.values(READERS).reduce((total, figure) => total + figure, 0) / marks.length;
  return [
    '  mark              is  called  precision     recall         F1   readers',
    ...lines,
    `  macro-F1 ${(sum / marks.length).toFixed(3)} (readers ${readers.toFixed(2)})`,
  ];
}
