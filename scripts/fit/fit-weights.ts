import { scan } from '../../lib/engine/scan';
import type { Pack, Weights } from '../../lib/engine/pack';
import { customerTypes } from '../../lib/engine/types';
import { kindsOfConduct, KINDS_FOR_BAD_FAITH } from '../../lib/engine/weigh/conduct';
import type { GoldMessage } from '../gold';
import { candidateGroups } from './candidates';
import { buildDesign, type Design } from './design';
import { STEPS } from '../../lib/engine/weigh/claims';
import { has, LABELS } from './labels';
import { learn, type Learned } from './learn';
import { dampened, foldsOf, mixWeights } from './mix';
import { claims } from '../../lib/engine/weigh/claims';
import { type Families, penaltyFor } from './penalty';
import { transpose } from './rows';
import { type Callings, chooseCallings, type RuleSigns } from './callings';
import { packWeights } from './pack-weights';

const FOLDS = 5;
/** A learned word group stands in at least so many messages. */
const LEAST_MESSAGES = 4;
/** How hard learned words are drawn to nothing: tone needs many, types and flags few. */
const LASSO = { step: 0.4, type: 0.8, flag: 2 };

export interface FitOptions {
  seed: number;
  families: Families;
  /** Whether the hottest part of a message counts once more for its tone. */
  hottest: boolean;
  progress: (line: string) => void;
}

export interface Fit {
  weights: Weights;
  /** Probability of each label for each message of `train`, from fits that had not seen it. */
  unseen: ReadonlyMap<string, Float64Array>;
  callings: Callings;
  signs: RuleSigns;
  mix: Float64Array;
  design: Design;
}

/** Learns weights from labelled messages. `target` gives the mix of kinds that is aimed at; only its counts are used. */
export function fitWeights(
  pack: Pack,
  train: readonly GoldMessage[],
  target: readonly GoldMessage[],
  options: FitOptions,
): Fit {
  const texts = train.map(({ text }) => text);
  const groups = options.families.words ? candidateGroups(pack, texts, LEAST_MESSAGES) : [];
  const design = buildDesign(pack, groups, texts);
  options.progress(
    `${train.length} messages, ${design.engine.rules.length} rules, ${groups.length} word groups to choose from`,
  );
  const columns = transpose(design.rows);
  const mix = mixWeights(train, target);
  const fold = foldsOf(train, FOLDS, options.seed);
  const weights = { learn: dampened(mix), mix };
  const learned = new Map<string, Learned>();
  for (const label of LABELS) {
    const isStep = (STEPS as readonly string[]).includes(label);
    const isType = (customerTypes as readonly string[]).includes(label);
    const labels = Uint8Array.from(train, (message) => (has(message, label) ? 1 : 0));
    const penalty = penaltyFor(design, label, isStep ? LASSO.step : isType ? LASSO.type : LASSO.flag, options.families);
    learned.set(
      label,
      learn({ design, columns, labels, penalty, weights, fold, folds: FOLDS, heated: isStep && options.hottest }),
    );
    options.progress(`fitted ${label}`);
  }
  const unseen = new Map([...learned].map(([label, { unseen: chances }]) => [label, chances]));
  const signs = signsOf(design, texts);
  const callings = chooseCallings(train, unseen, signs, mix);
  return { weights: packWeights(design, learned, callings), unseen, callings, signs, mix, design };
}

function signsOf({ engine, rows }: Design, texts: readonly string[]): RuleSigns {
  const conduct = Uint8Array.from(texts, (text) =>
    kindsOfConduct(engine.rules, scan(engine, text).chosen.rules) >= KINDS_FOR_BAD_FAITH ? 1 : 0,
  );
  const claimed = new Map(LABELS.map((label) => [label, new Uint8Array(rows.count)]));
  for (let row = 0; row < rows.count; row++) {
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
      const rule = engine.rules[rows.columns[at] as number];
      if (rule === undefined) continue;
      for (const [label, signs] of claimed) if (claims(rule.speaksFor, label)) signs[row] = 1;
    }
  }
  return { conduct, claims: claimed };
}
