import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkPath, line } from './check';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPT = join(ROOT, 'scripts/pack.ts');
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pack-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const head = 'id: desk\nname: Desk\nversion: 1.0.0\nlanguage: en\nlicence: MIT\nauthor: Us\n';

describe('npm run pack', () => {
  it(
    'init writes a pack that is sound, and build makes one file of it that is sound too',
    { timeout: 60_000 },
    async () => {
      const desk = join(folder, 'our-desk');
      expect(run('init', desk).status).toBe(0);
      expect(readdirSync(desk)).toEqual(['cases', 'detect', 'pack.json', 'phrasing', 'review', 'words']);
      const checked = run('check', desk);
      expect([checked.status, checked.stderr]).toEqual([0, '']);
      const built = run('build', desk);
      expect(built.status).toBe(0);
      expect((await checkPath(file('one.json', built.stdout))).pack?.id).toBe('our-desk');
      expect(run('init', desk)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('nothing was written') as string,
      });
    },
  );

  it('says how it is used where the command is none of its own', () => {
    for (const args of [[], ['check'], ['destroy', 'x'], ['init', 'Bad Name'], ['build', 'a', 'b']]) {
      const { status, stderr } = run(...args);
      expect([args, status]).toEqual([args, 2]);
      expect(stderr).not.toBe('');
    }
  }, 60_000);

  it('ends with 1 where a pack has a fault, and names the place as compilers do', () => {
    const path = file('bad.yaml', `${head}rules:\n  - id: Bad Id\n`);
    const { status, stderr } = run('check', path);
    expect(status).toBe(1);
    expect(stderr).toContain(`${path}:8:9: fault: rules › Bad Id › id: `);
  });
});

describe('a folder', () => {
  it('has its faults told in the small file that they stand in', async () => {
    execFileSync(process.execPath, ['--import', 'tsx', SCRIPT, 'init', join(folder, 'desk')], { cwd: ROOT });
    const rule = join(folder, 'desk/detect/found-closed.json');
    writeFileSync(rule, readFileSync(rule, 'utf8').replace('@closed-word', '@closed-wrod'));
    const lines = join(folder, 'desk/phrasing/action.json');
    writeFileSync(lines, readFileSync(lines, 'utf8').replace('{item}', '{itme}'));
    const { pack, faults } = await checkPath(join(folder, 'desk'));
    expect(pack).toBeNull();
    expect(faults.map((fault) => line(fault).slice(folder.length))).toEqual([
      '/desk/detect/found-closed.json:9:27: fault: patterns › 1: there is no word class @closed-wrod. Instead: write @closed-word, or add a class with the id closed-wrod.',
      '/desk/phrasing/action.json:8:33: fault: phrasings › desk-keep-open › text: {itme} is no slot. Instead: write {item}.',
    ]);
  }, 60_000);
});

describe('YAML', () => {
  it('is taken as JSON is', async () => {
    const rule = `
  - id: says-late
    speaksFor: { flag: late }
    why: It is late.
    patterns: ['is late', "[was|were] late"]
    examples:
      match: ['It [[is late]].']
      miss: [Soon.]
`;
    const { pack, faults } = await checkPath(file('good.yaml', `${head}rules:${rule}`));
    expect([faults, pack?.rules[0]?.patterns]).toEqual([[], ['is late', '[was|were] late']]);
  });

  it.each([
    [`${head}name: Twice\n`, ':7:1: fault: "name" is written twice here. Instead: keep one of them.'],
    [
      `${head}x: &a 1\n`,
      ':7:7: fault: anchors (&) and aliases (*) are not taken. Instead: write it out, or put it in quotes.',
    ],
    [`${head}rules:\n\t- a\n`, ':8:1: fault: Tabs are not allowed as indentation. Instead: indent with spaces.'],
    [
      head.replace('1.0.0', '1.0'),
      ':3:10: fault: version: this is a number, not a text in quotes. Instead: write a text in quotes.',
    ],
    [`${head}phrasing: []\n`, ':7:1: fault: phrasing: "phrasing" is not known here. Instead: write "phrasings".'],
    [
      `${head}---\nid: two\n`,
      ':7:1: fault: a second document begins here. Instead: write one pack in a file, without ---.',
    ],
  ])('%#: is refused with its place', async (text, wanted) => {
    const path = file('bad.yaml', text);
    const { faults } = await checkPath(path);
    expect(faults.map((fault) => line(fault).slice(path.length))).toEqual([wanted]);
  });
});
