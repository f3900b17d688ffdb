import type { Pack, Weights } from '../../lib/engine/pack';
import { chooseCallings, NO_SIGNS, type RuleSigns } from './callings';
import { candidateGroups } from './candidates';
import type { Corpus } from './corpus';
import { buildDesign, type Design } from './design';
import { has, kindOf, LABELS } from './labels';
import { learn, type Task } from './learn';
import { packWeights } from './pack-weights';
import { type Families, penaltyFor } from './penalty';
import { transpose } from './rows';
import { signsOf } from './signs';

/** A learned word group stands in at least so many messages. */
const LEAST_MESSAGES = 5;
/** How hard learned words are drawn to nothing: tone needs many, types and flags few. */
const LASSO = { step: 0.6, type: 1.2, flag: 3 };

export interface FitOptions {
  families: Families;
  /** Whether the hottest part of a message counts once more for its tone. */
  hottest: boolean;
  progress: (line: string) => void;
}

/** All that a fit can go by; an ablation leaves something out. */
export const EVERYTHING = { families: { rules: true, words: true, forms: true }, hottest: true };

/** A corpus as the engine sees it, ready to be learned from: with all of it, or with a fold left out. */
export interface Study {
  corpus: Corpus;
  design: Design;
  signs: RuleSigns;
  /** What is to be learned, by label. */
  tasks: ReadonlyMap<string, Task>;
  progress: (line: string) => void;
}

export function studyOf(pack: Pack, corpus: Corpus, { families, hottest, progress }: FitOptions): Study {
  const texts = corpus.messages.map(({ text }) => text);
  // What only our own messages hold is the habit of a few writers.
  const others = corpus.messages.filter(({ set }) => set !== 'own').map(({ text }) => text);
  const groups = families.words ? candidateGroups(pack, others, LEAST_MESSAGES) : [];
  const design = buildDesign(pack, groups, texts);
  progress(
    `${texts.length} messages, ${design.engine.rules.length} rules, ${groups.length} word groups to choose from`,
  );
  const columns = transpose(design.rows);
  const tasks = new Map(
    LABELS.map((label): [string, Task] => {
      const kind = kindOf(label);
      const penalty = penaltyFor(design, label, LASSO[kind], families);
      const labels = Uint8Array.from(corpus.messages, (message) => (has(message, label) ? 1 : 0));
      return [label, { design, columns, corpus, labels, penalty, heated: kind === 'step' && hottest }];
    }),
  );
  return { corpus, design, signs: families.rules ? signsOf(design, texts) : NO_SIGNS, tasks, progress };
}

/** Learns weights, calibration and thresholds from all messages, or from all but those of `dev` in the fold `out`. */
export function fitWeights({ corpus, design, signs, tasks, progress }: Study, out: number | null = null): Weights {
  const learned = new Map(
    [...tasks].map(([label, task]) => {
      progress(`fitting ${label}${out === null ? '' : `, fold ${out + 1} of ${corpus.folds} left out`}`);
      return [label, learn(task, out)];
    }),
  );
  const unseen = new Map([...learned].map(([label, { unseen: chances }]) => [label, chances]));
  const counts = corpus.weight.call.map((count, row) => (corpus.fold[row] === out ? 0 : count));
  return packWeights(design, learned, chooseCallings(corpus.messages, unseen, signs, counts));
}
