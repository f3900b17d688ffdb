import { type GoldMessage, readGold } from '../gold';
import { dampened, foldsOf, mixWeights } from './mix';
import { readOwnMessages } from './own-messages';

/** Labelled messages to learn from, and how they are kept apart so that what is measured was never fitted on. */
export interface Corpus {
  /** `train`, then our own, then `dev`. */
  messages: readonly GoldMessage[];
  firstOfDev: number;
  /** How much each message counts for the weights, and for calibration and thresholds. */
  weight: { learn: Float64Array; call: Float64Array };
  /** The fold of each message. */
  fold: Int32Array;
  folds: number;
}

const FOLDS = 5;
const SEED = 1;
/**
 * The rules were written from reading `train`: there they find more than they will in messages that nobody has read. So `dev`, labelled
 * three times and read by nobody, counts more than a message of `train` for the weights, and ten times as much for where they are called.
 */
const DEV_COUNTS = 3;
const TRAIN_CALLS = 0.1;
/** Our own are far-fetched on purpose: rare ways of saying rare things. */
const OWN_COUNTS = 0.5;

/** The parts of a corpus: labelled `train` and `dev`, and messages of our own labelling (own-messages.ts). */
export interface Parts {
  train: readonly GoldMessage[];
  own: readonly GoldMessage[];
  dev: readonly GoldMessage[];
}

export const readParts = (folder: string): Parts => ({
  train: readGold(folder, 'train'),
  own: readOwnMessages(folder),
  dev: readGold(folder, 'dev'),
});

/** Corpus of all parts; from `train` alone it has the same messages, but the others count for nothing. */
export function corpusOf({ train, own, dev }: Parts, from: 'all' | 'train' = 'all'): Corpus {
  const mix = mixWeights(train, dev);
  const counting = (part: readonly GoldMessage[], counts: number): number[] =>
    part.map(() => (from === 'all' ? counts : 0));
  const messages = [...train, ...own, ...dev];
  const firstOfDev = train.length + own.length;
  return {
    messages,
    firstOfDev,
    weight: {
      learn: Float64Array.from([...dampened(mix), ...counting(own, OWN_COUNTS), ...counting(dev, DEV_COUNTS)]),
      call: Float64Array.from([
        ...mix.map((weight) => weight * TRAIN_CALLS),
        ...counting(own, TRAIN_CALLS),
        ...counting(dev, 1),
      ]),
    },
    fold: foldsOf(messages, FOLDS, SEED, (row) => row >= firstOfDev),
    folds: FOLDS,
  };
}

/** The same corpus, with each message in another fold. */
export const cutAnew = (corpus: Corpus, seed: number): Corpus => ({
  ...corpus,
  fold: foldsOf(corpus.messages, corpus.folds, seed, (row) => row >= corpus.firstOfDev),
});
