import type { Engine } from '../../engine';
import { type Draft, readDraft } from '../../engine/review/draft';
import type { Severity, Span, Step } from '../../engine/types';

/** What the review marks in a piece. The span is of the piece. */
export interface Remark extends Span {
  rule: string;
  /** What kind of remark: `scripted`, `inflames` … */
  kind: string;
  severity: Severity;
  why: string;
  rewrite: string | null;
}

/** Neighbouring sentences of a saved reply that make one step; `step` is null where no rule knows one. */
export interface Piece {
  text: string;
  step: Step | null;
  remarks: readonly Remark[];
}

/** A saved reply in the steps that it makes, without greeting and signature. Joined, the pieces are its body. */
export function piecesOf(engine: Engine, text: string): Piece[] {
  const draft = readDraft(engine, text);
  const steps = draft.sentences.map((_, sentence) => stepOf(draft, sentence));
  const pieces: Piece[] = [];
  let from = 0;
  for (let sentence = 1; sentence <= steps.length; sentence++) {
    if (sentence < steps.length && steps[sentence] === steps[from] && fits(draft, from, sentence)) continue;
    pieces.push(pieceOf(draft, from, sentence - 1, steps[from] ?? null));
    from = sentence;
  }
  return pieces;
}

/** As much as a phrasing may hold. */
const LONGEST = 400;

const fits = ({ sentences }: Draft, from: number, to: number): boolean =>
  (sentences[to]?.end ?? 0) - (sentences[from]?.start ?? 0) <= LONGEST;

function stepOf({ matches, sentences }: Draft, sentence: number): Step | null {
  const made = matches.find((match) => match.sentence === sentence && 'step' in match.rule.speaksFor);
  if (made !== undefined && 'step' in made.rule.speaksFor) return made.rule.speaksFor.step;
  return sentences[sentence]?.ends === 'question' ? 'question' : null;
}

function pieceOf({ text, sentences, matches }: Draft, from: number, to: number, step: Step | null): Piece {
  const start = sentences[from]?.start ?? 0;
  const end = sentences[to]?.end ?? start;
  const remarks = matches.flatMap(({ rule, ...span }): Remark[] => {
    if (!('finding' in rule.speaksFor) || span.start < start || span.end > end) return [];
    return [
      {
        rule: rule.id,
        kind: rule.speaksFor.kind,
        severity: rule.speaksFor.finding,
        why: rule.why,
        rewrite: rule.rewrite ?? null,
        start: span.start - start,
        end: span.end - start,
      },
    ];
  });
  return { text: text.slice(start, end), step, remarks };
}
