import { describe, expect, it } from 'vitest';

import { compile } from '../compile';
import { noWeights, type Rule, type Weights } from '../pack';
import { readAnyway } from '../read';

const rule = (id: string, speaksFor: Rule['speaksFor'], ...patterns: string[]): Rule => ({
  id,
  speaksFor,
  why: 'for the test',
  patterns,
  source: 'test',
  strength: 'C',
});
const rules = [
  rule('disgrace', { tone: 'angry' }, 'disgrace'),
  rule('refund', { flag: 'money' }, 'refund'),
  rule('leverage', { type: 'bad-faith', cue: 'leverage' }, 'or i post'),
  rule('gain', { type: 'bad-faith', cue: 'gain' }, 'free upgrade'),
];
const labels = ['frustrated', 'angry', 'abusive', 'bad-faith', 'money'];
const weights: Weights = {
  ...noWeights,
  labels,
  bias: [-1, -3, -5, -1, -1],
  thresholds: [0.5, 0.5, 0.5, 0.5, 0.5],
  claimed: ['money'],
  hottest: [0, 0.5, 0, 0, 0],
  sure: 0.7,
  features: {
    disgrace: [0, 200, 1, 300],
    refund: [4, 150],
    leverage: [3, 300],
    gain: [3, 300],
    'word:my money': [4, 400],
    'form:exclamations-1': [1, 50],
  },
};
const { engine } = compile([{ id: 'test', language: 'en', classes: [], rules, phrasings: [] }], weights);
const read = (text: string): ReturnType<typeof readAnyway> => readAnyway(engine, text);
const logOdds = (chance: number): number => Math.log(chance / (1 - chance));

describe('a judgement', () => {
  it.each([
    'It is a disgrace!',
    'A disgrace. A real disgrace, my money, and no refund. '.repeat(8),
    `${'The desk came on time and the chairs as well. '.repeat(9)}A disgrace!`,
    'Nothing of note.',
  ])('is the sum of the evidence that it shows: %j', (text) => {
    const { probabilities, evidence } = read(text);
    labels.forEach((label, index) => {
      const shown = evidence.filter((item) => item.label === label).reduce((sum, { weight }) => sum + weight, 0);
      expect(logOdds(probabilities[label] ?? 0)).toBeCloseTo((weights.bias[index] ?? 0) + shown, 5);
    });
  });

  it('counts a feature once, and the hottest part once more', () => {
    const calm = 'The desk came on time and the chairs as well. '.repeat(9);
    const once = logOdds(read(`${calm}A disgrace.`).probabilities.angry ?? 0);
    expect(logOdds(read(`${calm}A disgrace, a disgrace.`).probabilities.angry ?? 0)).toBeCloseTo(once, 5);
    expect(once).toBeCloseTo(-3 + 3 + 0.5 * 3, 5);
  });

  it('shows where in the message a rule matched', () => {
    const text = 'So. It is a disgrace.';
    const item = read(text).evidence.find(({ rule: id }) => id === 'disgrace');
    expect(text.slice(item?.start, item?.end)).toBe('disgrace');
  });

  it.each([
    ['It is late. WHY IS IT LATE? No idea.', 'capitals-1', 'WHY IS IT LATE'],
    ['So. I am waiting!! Still!', 'exclamations-1', '!!'],
    ['So! What?! No.', 'asks-and-exclaims-1', '?!'],
    ['It is sooooo late.', 'lengthened-1', 'sooooo'],
    ['So! I am waiting. Still waiting!!', 'ends-exclaiming-1', '!!'],
    ['Late again 😡 so I ask.', 'emoji-1', '😡'],
    ['Late again, and nobody answers.', 'words-4', ''],
  ])('points at how the message is written where that is a place: %s', (text, form, seen) => {
    const features = { [`form:${form}`]: [1, 50] };
    const shouting = compile([{ id: 'test', language: 'en', classes: [], rules, phrasings: [] }], {
      ...weights,
      features,
    });
    const item = readAnyway(shouting.engine, text).evidence.find(({ rule: id }) => id === `form:${form}`);
    expect(text.slice(item?.start, item?.end ?? 0)).toBe(seen);
  });

  it('calls a claimed label only where a rule speaks for it', () => {
    expect(read('Where is my money?').flags).toEqual([]);
    expect(read('Where is my money? A refund, please.').flags).toEqual(['money']);
  });

  it('calls bad faith on two kinds of conduct, never on one', () => {
    const one = read('A refund or I post this.');
    expect(one.probabilities['bad-faith']).toBeGreaterThan(0.8);
    expect(one.types).toEqual([]);
    expect(one.mayBeMisunderstanding).toBe(true);
    const two = read('A free upgrade or I post this.');
    expect(two.types).toEqual(['bad-faith']);
    expect(two.mayBeMisunderstanding).toBe(false);
  });

  it('gives four chances of tone that add up to one', () => {
    const { toneProbabilities } = read('A disgrace!!');
    expect(toneProbabilities.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    expect(Math.min(...toneProbabilities)).toBeGreaterThanOrEqual(0);
  });
});
