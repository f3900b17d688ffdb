import { describe, expect, it } from 'vitest';

import { conflictsOf } from './conflicts';
import { diffPacks } from './diff';
import { exportPack, privatePack } from './export';
import { packSchema, type PackFile } from './schema';

const phrasing = (id: string, text = 'Your {item} is found.') => ({ id, step: 'action', register: 'plain', text });
const pack = (more: object = {}): PackFile =>
  packSchema.parse({
    id: 'team',
    name: 'Team',
    version: '1.0.0',
    language: 'en',
    licence: 'MIT',
    author: 'The desk',
    phrasings: [phrasing('found'), phrasing('sent', 'It is on its way.')],
    ...more,
  });

describe('the difference between two versions of a pack', () => {
  it('is everything, where there was none before', () => {
    const { from, phrasings, same } = diffPacks(null, pack());
    expect([from, phrasings.added.map(({ id }) => id), same]).toEqual([null, ['found', 'sent'], false]);
  });

  it('tells what is added, taken away and changed, and in which fields', () => {
    const settings = { register: 'formal' };
    const after = pack({
      version: '1.1.0',
      author: 'The new desk',
      settings,
      phrasings: [phrasing('found', 'Your {item} is here.'), phrasing('kept')],
    });
    const { phrasings, ...rest } = diffPacks(pack(), after);
    expect(phrasings.added.map(({ id }) => id)).toEqual(['kept']);
    expect(phrasings.removed.map(({ id }) => id)).toEqual(['sent']);
    expect(phrasings.changed.map(({ id, fields }) => [id, fields])).toEqual([['found', ['text']]]);
    expect(rest).toMatchObject({
      from: '1.0.0',
      to: '1.1.0',
      head: [{ name: 'author', before: 'The desk', after: 'The new desk' }],
      settings: [{ name: 'register', before: undefined, after: 'formal' }],
      same: false,
    });
  });

  it('is nothing where only the version, the order or a link to the schema differs', () => {
    const { phrasings } = pack();
    const after = pack({ $schema: 'pack.schema.json', version: '1.0.1', phrasings: [...phrasings].reverse() });
    expect(diffPacks(pack(), after).same).toBe(true);
  });
});

describe('two packs that say the same', () => {
  it('are told, with who wins: the later one', () => {
    const one = pack({ settings: { register: 'formal' } });
    const two = pack({ id: 'desk', phrasings: [phrasing('found', 'Here it is.')], settings: { register: 'warm' } });
    expect(conflictsOf([one, two])).toEqual([
      { kind: 'phrasing', id: 'found', packs: ['team', 'desk'], winner: 'desk' },
      { kind: 'setting', id: 'register', packs: ['team', 'desk'], winner: 'desk' },
    ]);
  });
});

describe('an exported pack', () => {
  it('is read back as it was, and stands in one order', () => {
    const before = pack({ settings: { register: 'formal' } });
    const text = exportPack(before);
    expect(packSchema.parse(JSON.parse(text))).toEqual(before);
    const shuffled = Object.fromEntries(Object.entries(before).reverse()) as PackFile;
    expect(exportPack(shuffled)).toBe(text);
  });

  it('can be of the agent’s own phrasings', () => {
    expect(packSchema.parse(JSON.parse(exportPack(privatePack(pack().phrasings)))).phrasings).toHaveLength(2);
  });
});
