import type { Pack, Phrasing, Rule } from '../engine/pack';
import type { Prepared } from '../engine/prepare';
import type { DraftWeights } from '../engine/review/draft-weights';

/** What a rule says for itself, to people. */
type Words = Pick<Rule, 'why' | 'source' | 'rewrite'>;

/** What a first reading does without: it is parsed when any of it is asked for. */
export interface Later {
  /** By rule. */
  words: readonly Words[];
  /** By pack. */
  phrasings: readonly (readonly Phrasing[])[];
  draftWeights: DraftWeights;
}

export const laterOf = ({ rules, packs }: Prepared, draftWeights: DraftWeights): Later => ({
  words: rules.map(({ why, source, rewrite }) => ({ why, source, rewrite })),
  phrasings: packs.map(({ phrasings }) => phrasings),
  draftWeights,
});

/** What a first reading needs of a rule. */
export type Brief = Pick<Rule, 'id' | 'speaksFor' | 'heed' | 'weight' | 'strength'>;

export const briefly = ({ id, speaksFor, heed, weight, strength }: Rule): Brief => ({
  id,
  speaksFor,
  heed,
  weight,
  strength,
});

/** The rule again, without its patterns: the tables say what they match. */
export const withWords = (rule: Brief, index: number, later: () => Later): Rule => {
  const words = (): Words => later().words[index] as Words;
  return {
    ...rule,
    patterns: [],
    unless: [],
    get why() {
      return words().why;
    },
    get source() {
      return words().source;
    },
    get rewrite() {
      return words().rewrite;
    },
  };
};

export const withPhrasings = (pack: Pack, index: number, later: () => Later): Pack => ({
  ...pack,
  get phrasings() {
    return later().phrasings[index] ?? [];
  },
});

export const whenAsked = (later: () => Later): DraftWeights => ({
  get marks() {
    return later().draftWeights.marks;
  },
  get bias() {
    return later().draftWeights.bias;
  },
  get thresholds() {
    return later().draftWeights.thresholds;
  },
  get features() {
    return later().draftWeights.features;
  },
});
