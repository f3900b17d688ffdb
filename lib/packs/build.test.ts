import { describe, expect, it } from 'vitest';

import { assemble, read } from '../engine';
import { core, pack, phrasing, rule } from '../../tests/fakes/packs';
import { buildEngine } from './build';
import { fromBytes } from './bytes';
import type { PackFile } from './schema';

const engineOf = async (...packs: PackFile[]) => {
  const kept = fromBytes((await buildEngine(core, packs, () => Promise.resolve())).buffer);
  if (kept === null) throw new Error('the bytes were not read');
  return assemble(kept.prepared, kept.weights, kept.draftWeights);
};

describe('an engine of the core and packs', () => {
  it('reads by the rules of both, and says which pack each is of', async () => {
    const engine = await engineOf(pack('team', { rules: [rule('names-regulator', 'the ombudsman')] }));

    expect(read(engine, 'I will go to the ombudsman.').flags).toEqual(['legal']);
    expect(read(engine, 'Where is my parcel?').flags).toEqual([]);
    expect(engine.originOf).toEqual(['core-en', 'team']);
    expect(engine.packs.map(({ name }) => name)).toEqual(['Evenkeel core', 'Pack team']);
  });

  it('calls a flag that only a pack knows', async () => {
    const engine = await engineOf(pack('team', { rules: [rule('names-press', 'i am a journalist', 'press')] }));

    expect(read(engine, 'I am a journalist.').flags).toEqual(['press']);
    expect(read(engine, 'I am a customer.').flags).toEqual([]);
  });

  it('takes the rule, the phrasing and the settings of the pack that stands above the others', async () => {
    const low = pack('low', { phrasings: [phrasing('thanks-1', 'Low.')], settings: { consequence: 'low' } });
    const high = pack('high', {
      rules: [rule('names-lawyer', 'our solicitors')],
      phrasings: [phrasing('thanks-1', 'High.')],
    });
    const engine = await engineOf(low, high);

    expect(read(engine, 'Talk to our solicitors.').flags).toEqual(['legal']);
    expect(read(engine, 'Talk to my lawyer.').flags).toEqual([]);
    const texts = engine.packs.map(({ phrasings }) => phrasings.map(({ text }) => text));
    expect(texts).toEqual([['Thanks for that.'], [], ['High.']]);
    expect(engine.packs[1]?.settings).toEqual({ consequence: 'low' });
  });

  it('takes a rule named as what every object has for what it says, not for what every object has', async () => {
    const engine = await engineOf(pack('team', { rules: [rule('constructor', 'the ombudsman')] }));

    expect(read(engine, 'The ombudsman will hear of it.').flags).toEqual(['legal']);
  });

  it('is built with pauses', async () => {
    let pauses = 0;
    await buildEngine(core, [], () => {
      pauses++;
      return Promise.resolve();
    });
    expect(pauses).toBeGreaterThan(10);
  });
});
