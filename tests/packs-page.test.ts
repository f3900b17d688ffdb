import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { BUILT_IN_CLASSES } from '../lib/engine/match/alphabet';
import { slotNames } from '../lib/engine/suggest/slots';
import { steps } from '../lib/engine/types';
import { checkPack } from '../lib/packs/check';
import { packLimits } from '../lib/packs/limits';
import { conditionsSchema } from '../lib/packs/phrasing-schema';
import { packSchema } from '../lib/packs/schema';
import { packSettingsSchema } from '../lib/packs/settings-schema';
import { ruleSchema } from '../lib/packs/rule-schema';
import { readJsonOrYaml } from '../lib/packs/yaml';
import { readCorePack } from '../scripts/core-pack';

const page = readFileSync(new URL('../rules/PACKS.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map((match) => match[1] ?? '');
const { classes } = readCorePack();

describe('the page on packs', () => {
  it.each([...blocks('json'), ...blocks('yaml')])('has examples that pass the check (%#)', async (text) => {
    const pause = () => Promise.resolve();
    const result = await checkPack(text, { file: 'PACKS.md', known: { classes }, pause, read: readJsonOrYaml });
    expect(result.ok ? result.value.warnings : result.trouble).toEqual([]);
  });

  it('has one example that shows every part', () => {
    const [example = '{}'] = blocks('json');
    expect(Object.keys(JSON.parse(example) as object)).toEqual(Object.keys(packSchema.shape));
    const { settings } = JSON.parse(example) as { settings: object };
    expect(Object.keys(settings)).toEqual(Object.keys(packSettingsSchema.shape));
  });

  it('names every field, step, slot and class of its language', () => {
    const names = [
      ...[packSchema, packSettingsSchema, ruleSchema, conditionsSchema].flatMap(({ shape }) => Object.keys(shape)),
      ...steps,
      ...slotNames.map((slot) => `{${slot}}`),
      ...BUILT_IN_CLASSES.filter((name) => name !== 'masked').map((name) => `@${name}`),
    ];
    expect(names.filter((name) => !page.includes(`\`${name}\``) && !page.includes(`"${name}"`))).toEqual([]);
  });

  it('tells the limits that are checked', () => {
    const { bytes, yamlBytes, rules, phrasings, classes, wordsOfClass, cases } = packLimits;
    const { patternsOfRule, patternLength, gapsOfPattern, examplesOfRule } = packLimits;
    const told = [...page.matchAll(/^\| [^|]+\| ([\d,]+) +\|$/gm)].map((match) =>
      Number(match[1]?.replaceAll(',', '')),
    );
    const checked = [bytes, yamlBytes, rules, phrasings, classes, wordsOfClass, cases];
    expect(told).toEqual([...checked, patternsOfRule, patternLength, gapsOfPattern, examplesOfRule]);
  });
});
