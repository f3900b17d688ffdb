import { expect, it } from 'vitest';

import { fromBytes, toBytes } from './bytes';
import { assemble } from '../engine/compile';
import { noWeights, type Pack } from '../engine/pack';
import { prepare } from '../engine/prepare';
import { noDraftWeights } from '../engine/review/draft-weights';
import { scan } from '../engine/scan';

const pack: Pack = {
  id: 'p',
  language: 'en',
  classes: [{ id: 'not', words: ['not', "don't"] }],
  rules: [
    {
      id: 'refund',
      speaksFor: { flag: 'money' },
      why: 'Asks for money back.',
      patterns: ['[want|need] *2 refund', '(my) money back'],
      unless: ['refund policy'],
      source: 'test',
      strength: 'C',
    },
  ],
  phrasings: [],
};
const { prepared } = prepare([pack], noWeights);
const kept = { prepared, weights: noWeights, draftWeights: noDraftWeights };

it('an engine read back from bytes matches what the first one matched', () => {
  const again = fromBytes(toBytes(kept).buffer);
  if (again === null) throw new Error('the bytes were not read');
  const text = 'I want a full refund, your refund policy says I get my money back. I do not want a refund';
  const found = [
    assemble(prepared, noWeights, noDraftWeights),
    assemble(again.prepared, again.weights, again.draftWeights),
  ].map((engine) => {
    const { chosen } = scan(engine, text);
    return Array.from({ length: chosen.rules.count }, (_, at) => [chosen.rules.first[at], chosen.rules.last[at]]);
  });
  expect(found[0]).toHaveLength(2);
  expect(found[1]).toEqual(found[0]);
});

it('bytes of another version, or of something else, are refused', () => {
  const bytes = toBytes(kept);
  bytes[0] = 99;
  expect(fromBytes(bytes.buffer)).toBeNull();
  expect(fromBytes(new ArrayBuffer(4))).toBeNull();
  expect(fromBytes(toBytes(kept).buffer.slice(0, -1)), 'the end is missing').toBeNull();
});
