import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { compile, read, type Reading, steps, tones } from '../lib/engine';
import { checkPack } from '../lib/packs/check';
import { conflictsOf } from '../lib/packs/conflicts';
import { asPack, type PackFile } from '../lib/packs/schema';
import { shippedPacks } from '../lib/packs/shipped';
import { withTeamRules } from '../lib/packs/team-weights';
import { readCorePack, readDraftWeights, readWeights } from '../scripts/core-pack';
import { checkPath, line } from '../scripts/pack/check';
import { readPackFolder } from '../scripts/pack/read-pack-folder';
import { writeShippedPacks } from '../scripts/shipped-packs';

const RULES = join(import.meta.dirname, '../rules');
const folders = readdirSync(RULES, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const core = readCorePack();
const shipped = shippedPacks.map(({ id }) => readPackFolder(join(RULES, id)));

describe('every pack under rules/', () => {
  it.each(folders)('%s is sound, and leaves nothing to be warned of', { timeout: 60_000 }, async (name) => {
    const { pack, faults } = await checkPath(join(RULES, name));
    expect(faults.map(line)).toEqual([]);
    expect(pack?.id).toBe(name);
  });

  it('is the core, or comes with the extension', () => {
    expect(folders.sort()).toEqual(['core-en', ...shippedPacks.map(({ id }) => id)].sort());
  });
});

describe('the packs that come with the extension', () => {
  it('say nothing of what the core or the other says', () => {
    expect(conflictsOf([core, ...shipped]).filter(({ kind }) => kind !== 'setting')).toEqual([]);
  });

  it('are built into files that the extension takes as any other', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-packs-'));
    for (const [index, { absoluteSrc }] of writeShippedPacks(folder).entries()) {
      const known = { classes: core.classes };
      const text = readFileSync(absoluteSrc, 'utf8');
      const result = await checkPack(text, { file: 'pack', known, pause: () => Promise.resolve() });
      expect(result.ok && result.value.pack.phrasings).toEqual(shipped[index]?.phrasings);
    }
    rmSync(folder, { recursive: true });
  });

  it('are named in the list as in their files', () => {
    expect(shippedPacks.map(({ id, name }) => [id, name])).toEqual(shipped.map(({ id, name }) => [id, name]));
  });

  it('have enough to be used: phrasings, rules and cases', () => {
    for (const { id, phrasings, rules, cases } of shipped)
      expect([id, phrasings.length >= 80, rules.length >= 15, cases.length >= 3]).toEqual([id, true, true, true]);
  });
});

describe('their cases', () => {
  const packs = [core, ...shipped].map(asPack);
  const { engine } = compile(packs, withTeamRules(readWeights(), packs.slice(1)), readDraftWeights());
  const readingOf = ({ thread }: PackFile['cases'][number]): Reading =>
    read(engine, thread.findLast(({ role }) => role === 'customer')?.text ?? '');

  it.each(shipped.flatMap(({ cases }) => cases).map((ticket) => [ticket.id, ticket] as const))(
    '%s is read with its flags, and its heat no more than a step off, whatever the weights were fitted to since',
    (_, ticket) => {
      const { tone, flags } = readingOf(ticket);
      expect(flags).toEqual(expect.arrayContaining(ticket.expect.flags));
      expect(Math.abs(tones.indexOf(tone) - tones.indexOf(ticket.expect.tone))).toBeLessThanOrEqual(1);
    },
  );

  it('know what each is about, where the delivery desk knows', () => {
    const topics = shipped.flatMap(({ id, cases }) =>
      id === 'delivery-retail'
        ? cases.map((ticket) => readingOf(ticket).flags.filter((flag) => /^topic-/.test(flag)))
        : [],
    );
    expect(topics.filter((flags) => flags.length === 0)).toEqual([]);
  });
});

it('the British pack has several ways for every step', () => {
  const british = shipped.find(({ id }) => id === 'british-formal');
  for (const step of steps)
    expect([step, (british?.phrasings ?? []).filter((one) => one.step === step).length >= 3]).toEqual([step, true]);
  expect(british?.phrasings.filter(({ text }) => /apologiz|color|favor\b/.test(text))).toEqual([]);
});
