import { describe, expect, it } from 'vitest';

import { check, checkText, head, known, pause, phrasing, rule, told } from '../../tests/fakes/checked-pack';
import { checkPack } from './check';
import { pauser } from './pause';

describe('a sound pack', () => {
  it('is taken as it is, with what was left out filled in', async () => {
    const result = await checkPack(JSON.stringify({ ...head, rules: [rule], phrasings: [phrasing] }), {
      file: 'team.json',
      known,
      pause,
    });
    expect(result.ok && result.value.warnings).toEqual([]);
    expect(result.ok && result.value.pack).toMatchObject({
      settings: {},
      classes: [],
      cases: [],
      rules: [{ ...rule, strength: 'C', source: 'Team practice' }],
      phrasings: [{ ...phrasing, when: {} }],
    });
  });

  it('may name word classes of its own, of the packs below and of the engine', async () => {
    const classes = [{ id: 'rude-word', words: ['@insult', 'utter @insult'] }];
    const patterns = ['@rude-word *3 @number'];
    const examples = { match: ['You [[utter fool, I ordered two]].'], miss: ['You utter saint, two!'] };
    expect(told(await check({ ...head, classes, rules: [{ ...rule, patterns, examples }] }))).toEqual([]);
  });

  it('may be saved by an editor that puts a mark of byte order first', async () => {
    expect(await checkText(`\ufeff${JSON.stringify(head)}`)).toEqual([]);
  });
});

describe('what is wrong is told all at once', () => {
  it('with file, path, line, column, and what to write instead, in the order of the file', async () => {
    const text = `{
  "id": "team",
  "name": "Team",
  "version": "one",
  "language": "en", "licence": "MIT", "author": "The desk",
  "phrasing": [],
  "rules": [
    { "id": "says-late", "speaksFor": { "flag": "late" }, "why": "It is late.",
      "patterns": ["is late", "is [later"],
      "examples": { "match": ["It [[is late]]."], "miss": ["Soon."] } }
  ]
}`;
    expect(
      (await checkText(text)).map(({ file, path, line, column, problem, instead }) => [
        `${file}:${line}:${column}`,
        path,
        problem,
        instead,
      ]),
    ).toEqual([
      ['team.json:4:14', 'version', '"one" cannot stand here', 'write a version such as 1.0.0'],
      ['team.json:6:3', 'phrasing', '"phrasing" is not known here', 'write "phrasings"'],
      ['team.json:9:35', 'rules › says-late › patterns › 2', 'this cannot stand here', 'close the bracket with "]"'],
    ]);
  });

  it('what is only worth a second thought comes last, and lets the pack through', async () => {
    const faults = await check({
      ...head,
      phrasings: [
        { ...phrasing, text: 'Rest assured that we know' },
        { ...phrasing, id: 'X' },
      ],
    });
    expect(faults.map(({ weight, path }) => [weight, path])).toEqual([
      ['fault', 'phrasings › X › id'],
      ['warning', 'phrasings › late-line › text'],
      ['warning', 'phrasings › late-line › text'],
    ]);
    const text = JSON.stringify({ ...head, phrasings: [{ ...phrasing, text: 'Rest assured that we know.' }] });
    const result = await checkPack(text, { file: 'team.json', known, pause });
    expect(result.ok && result.value.warnings).toHaveLength(1);
  });

  it('stops at two hundred, and says how many more there are', async () => {
    const faults = await check({ ...head, phrasings: Array.from({ length: 300 }, () => ({})) });
    expect(faults).toHaveLength(201);
    expect(faults.at(-1)?.problem).toMatch(/^there are [\d,]+ more$/);
  });
});

describe('while it works', () => {
  it('gives up when asked to, and says so by the reason given', async () => {
    const controller = new AbortController();
    const reason = new Error('no longer wanted');
    const stop = () => {
      controller.abort(reason);
      return Promise.resolve();
    };
    const check = checkPack(JSON.stringify(head), { file: 'team.json', known, pause: stop, signal: controller.signal });
    await expect(check).rejects.toBe(reason);
  });

  it('lets others at the thread once a slice of time is used up, and not before', async () => {
    let now = 0;
    let yields = 0;
    const yieldTo = () => {
      yields++;
      return Promise.resolve();
    };
    const rest = pauser({ now: () => now, yieldTo, slice: 10 });
    for (now = 1; now < 10; now++) await rest();
    expect(yields).toBe(0);
    now = 10;
    await rest();
    await rest();
    expect(yields).toBe(1);
  });
});
