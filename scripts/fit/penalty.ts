import type { Design } from './design';
import { claims } from '../../lib/engine/weigh/claims';
import { kindOf, readsMessages } from './labels';
import type { Penalty } from './logistic';

/** What a rule is taken to count for its own label before any message is seen, in log-odds; it never counts against it. */
const CLAIM = 1.5;
/** Rules were written from reading `train`: what they count is held near to what is taken of them, not to what they find there. */
const RULE_RIDGE = 10;
/** A rule counts for another label only where the messages insist. */
const OTHERS_LASSO = { step: 2, type: 2, flag: 4 };
const FORM_RIDGE = 6;
/** Learned words are many and each is rare: they are held back more, and most of them to nothing. */
const WORD_RIDGE = 12;

/** The ridge of what may not count at all. */
export const NEVER = 1e9;

/** A greeting is habit: with one or without, a message reads the same (tests/steady.test.ts). */
const SAYS_NOTHING = new Set(['greets', 'word-greeting']);

/** Which families of features may count; an ablation leaves one out. */
export interface Families {
  rules: boolean;
  words: boolean;
  forms: boolean;
}

/** What is known of each feature for a label before fitting (found by cross-fitting on `dev`). */
export function penaltyFor(design: Design, label: string, lasso: number, families: Families): Penalty {
  const { engine, names } = design;
  const size = names.length;
  const penalty: Penalty = {
    prior: new Float64Array(size),
    ridge: new Float64Array(size),
    lasso: new Float64Array(size),
    floor: new Float64Array(size).fill(-Infinity),
  };
  for (let feature = 0; feature < size; feature++) {
    const rule = engine.rules[feature];
    if (rule !== undefined) {
      const may = families.rules && readsMessages(rule.speaksFor) && !SAYS_NOTHING.has(rule.id);
      penalty.ridge[feature] = may ? RULE_RIDGE : NEVER;
      if (may && claims(rule.speaksFor, label)) {
        penalty.prior[feature] = CLAIM;
        penalty.floor[feature] = 0;
      } else penalty.lasso[feature] = OTHERS_LASSO[kindOf(label)];
    } else if (feature < engine.weigher.firstForm) {
      penalty.ridge[feature] = families.words ? WORD_RIDGE : NEVER;
      penalty.lasso[feature] = lasso;
    } else penalty.ridge[feature] = families.forms ? FORM_RIDGE : NEVER;
  }
  return penalty;
}
