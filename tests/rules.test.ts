import { describe, expect, it } from 'vitest';

import { asPack } from '../lib/packs/schema';
import { checkExamples, matchingEngine } from '../lib/packs/examples';
import { TEAM_SOURCE } from '../lib/packs/schema-parts';
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

  it('cites a source for every rule and every phrasing', () => {
    const uncited = [...core.rules, ...core.phrasings].filter(({ source }) => source === TEAM_SOURCE);
    expect(uncited.map(({ id }) => id)).toEqual([]);
  });
});

describe('every rule lives up to its examples', () => {
  it.each(core.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(checkExamples(engine, rule).map(({ example, message }) => `${example} → ${message}`)).toEqual([]);
  });
});
