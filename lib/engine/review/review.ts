import type { Engine } from '../compile';
import { remarkWithOrigin } from '../origin';
import { marks, type Review } from '../types';
import { checklistOf } from './checklist';
import { findingsOf } from './findings';
import { heatOf } from './heat';
import type { ReviewInput } from './input';
import { praiseOf } from './praise';
import { questionsOf } from './questions';
import { scriptedOf } from './scripted';
import { see } from './seen';

/** What the engine says of a draft. Pure and linear: the same draft, message and settings give the same review. */
export function review(engine: Engine, input: ReviewInput): Review {
  const seen = see(engine, input);
  const questions = questionsOf(seen);
  const checklist = checklistOf(seen, questions);
  if (seen.draft.sentences.length === 0) return { ...nothingWritten, checklist, questions };
  const findings = findingsOf(seen).map((finding) => remarkWithOrigin(engine, finding));
  return {
    findings,
    checklist,
    questions,
    marks: marks.filter((mark) => seen.marks.called.has(mark)),
    ...heatOf(seen, findings),
    ...scriptedOf(seen),
    praise: praiseOf(seen, { findings, checklist, questions }),
  };
}

const nothingWritten: Review = {
  findings: [],
  checklist: [],
  questions: [],
  marks: [],
  heat: 0,
  heatReasons: [],
  scripted: 0,
  scriptedWhy: 'Nothing is written yet.',
  praise: null,
};
