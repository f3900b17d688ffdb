import type { Mark } from '../../lib/engine';
import type { ReviewedReply } from './mark-table';

const LONGEST_EXCERPT = 200;

/** The replies with the most wrong marks. Prints text of the labelled replies: for the terminal, not for files. */
export function replyMistakes(rows: readonly ReviewedReply[], marks: readonly Mark[], most: number): string[] {
  return rows
    .map(({ reply, review }) => ({
      reply,
      missed: marks.filter((mark) => reply.marks.includes(mark) && !review.marks.includes(mark)),
      madeUp: marks.filter((mark) => !reply.marks.includes(mark) && review.marks.includes(mark)),
    }))
    .sort((a, b) => b.missed.length + b.madeUp.length - a.missed.length - a.madeUp.length)
    .slice(0, most)
    .flatMap(({ reply, missed, madeUp }) => [
      `  ${reply.id}: missed ${missed.join(', ') || 'none'}; made up ${madeUp.join(', ') || 'none'}`,
      `    ${reply.draft.replace(/\s+/g, ' ').slice(0, LONGEST_EXCERPT)}`,
    ]);
}
