import { describe, expect, it } from 'vitest';

import { compile } from '../../lib/engine';
import { noWeights } from '../../lib/engine/pack';
import type { GoldMessage } from '../gold';
import type { Corpus } from './corpus';
import { learn, type Task } from './learn';
import { RowsBuilder, transpose } from './rows';

const FOLDS = 3;
const OUT = 1;
const MESSAGES = 120;

/** Labels that go with feature 0, three times in four. In the fold `turned` every label is the opposite. */
function task(turned: number | null): Task {
  const rows = new RowsBuilder(2);
  const fold = Int32Array.from({ length: MESSAGES }, (_, row) => row % FOLDS);
  const labels = Uint8Array.from({ length: MESSAGES }, (_, row) => {
    const has = (row >> 2) % 2 === 0;
    rows.add(has ? [0, 1] : [1]);
    const label = has && row % 4 !== 0 ? 1 : 0;
    return fold[row] === turned ? 1 - label : label;
  });
  const built = rows.build();
  const ones = new Float64Array(MESSAGES).fill(1);
  const corpus: Corpus = {
    messages: new Array<GoldMessage>(MESSAGES).fill({ id: '', text: '', tone: 0, types: [], flags: [], set: '' }),
    firstOfDev: 0,
    weight: { learn: ones, call: ones },
    fold,
    folds: FOLDS,
  };
  const { engine } = compile([], noWeights);
  const each = (value: number): Float64Array => new Float64Array(2).fill(value);
  return {
    design: { engine, names: ['one', 'other'], rows: built, parts: built, textOf: Int32Array.from(fold.keys()) },
    columns: transpose(built),
    corpus,
    labels,
    penalty: { prior: each(0), ridge: each(1), lasso: each(0), floor: each(-Infinity) },
    heated: true,
  };
}

describe('learning a label', () => {
  it('goes by nothing in the fold that is left out: not for weights, not for calibration, not for what is unseen', () => {
    expect(learn(task(OUT), OUT)).toEqual(learn(task(null), OUT));
  });

  it('goes by all messages where no fold is left out', () => {
    const [weight = 0] = learn(task(null), null).fitted.weights;
    const [turned = 0] = learn(task(OUT), null).fitted.weights;
    expect(weight).toBeGreaterThan(1);
    expect(turned).toBeLessThan(weight);
  });

  it('gives each message a probability from fits that had not seen it', () => {
    const { unseen } = learn(task(null), OUT);
    expect([...unseen].filter((chance) => chance === 0)).toHaveLength(MESSAGES / FOLDS);
    expect(unseen[0]).toBeGreaterThan(unseen[6] as number);
  });
});
