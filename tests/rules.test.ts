import { describe, expect, it } from 'vitest';

import { asPack } from '../lib/packs/schema';
import { checkExamples, matchingEngine } from '../lib/packs/examples';
import { readCorePack } from '../scripts/core-pack';

const core = readCorePack();
const { engine, refusals } = matchingEngine([asPack(core)]);

describe('the core pack', () => {
  it('has no pattern that the matcher refuses', () => {
    expect(refusals).toEqual([]);
  });

  it('has no two rules of one id', () => {
    const ids = core.rules.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('every rule lives up to its examples', () => {
  it.each(core.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(checkExamples(engine, rule).map(({ example, message }) => `${example} → ${message}`)).toEqual([]);
  });
});
