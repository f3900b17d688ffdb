import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { loadPolicy, noPolicy, readPolicy } from './policy';

beforeEach(() => {
  fakeBrowser.reset();
});

const good = {
  packs: [
    { url: 'https://intranet.example/pack.json', sha256: 'A'.repeat(64) },
    { url: 'https://intranet.example/other.json' },
    { text: '{"id":"house"}' },
  ],
  defaults: { register: 'formal', liveReview: false, sitesOff: ['gmail'], amountLimit: 50 },
  locked: ['amountLimit'],
};

describe('a company’s policy', () => {
  it('brings packs, settings, and which of those are held', () => {
    expect(readPolicy(good)).toEqual({
      packs: [
        { kind: 'link', url: 'https://intranet.example/pack.json', pin: 'A'.repeat(64) },
        { kind: 'link', url: 'https://intranet.example/other.json', pin: null },
        { kind: 'text', text: '{"id":"house"}' },
      ],
      defaults: { register: 'formal', liveReview: false, sitesOff: ['gmail'], amountLimit: 50 },
      locked: ['amountLimit'],
      faults: [],
    });
  });

  it('that is partly no good is used as far as it is, and each bad entry is named', () => {
    const policy = readPolicy({
      packs: [{ url: 'http://intranet.example/' }, ...good.packs, { url: 'https://a.example/', sha256: '12' }, 7],
      defaults: { ...good.defaults, register: 'rude', colour: 'blue' },
      locked: ['amountLimit', 'register', 3],
      more: true,
    });

    expect(policy.packs).toHaveLength(3);
    expect(policy.defaults).toEqual({ liveReview: false, sitesOff: ['gmail'], amountLimit: 50 });
    expect(policy.locked).toEqual(['amountLimit']);
    expect(policy.faults.map((fault) => fault.split(':')[0])).toEqual([
      'more',
      'packs, entry 1',
      'packs, entry 5',
      'packs, entry 6',
      'defaults, register',
      'defaults, colour',
      'locked, register',
      'locked, 3',
    ]);
  });

  it.each([[undefined], [null], [7], ['text'], [[]]])('like %j is none', (value) => {
    expect(readPolicy(value)).toEqual(noPolicy);
  });

  it('comes from the browser, and is none where the browser knows of none', async () => {
    expect(await loadPolicy()).toEqual(noPolicy);
    await fakeBrowser.storage.managed.set(good);
    expect((await loadPolicy()).packs).toHaveLength(3);
  });

  it('may name all that the browser is told of, and nothing else', () => {
    const file = join(import.meta.dirname, '../../public/managed-storage.json');
    const schema = JSON.parse(readFileSync(file, 'utf8')) as {
      properties: Record<string, { properties?: Record<string, object> }>;
    };
    expect(Object.keys(schema.properties)).toEqual(['packs', 'defaults', 'locked']);
    const names = Object.keys(schema.properties['defaults']?.properties ?? {});
    const { faults } = readPolicy({ defaults: { ...Object.fromEntries(names.map((name) => [name, 'x'])), none: 1 } });
    expect(faults.filter((fault) => fault.includes('there is no such setting'))).toHaveLength(1);
  });
});
