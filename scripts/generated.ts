import * as z from 'zod/mini';

import { caseSchema } from '../lib/packs/case-schema';
import { phrasingFileSchema } from '../lib/packs/phrasing-schema';
import { ruleSchema, wordClassSchema } from '../lib/packs/rule-schema';
import { type PackFile, packSchema } from '../lib/packs/schema';
import { readCorePack } from './core-pack';

/** What is written from the rules and their schemas, by path: editors complete from it, people read it, a test refuses stale copies. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const schema = (value: z.ZodMiniType): string =>
    `${JSON.stringify(z.toJSONSchema(value, { io: 'input' }), null, 2)}\n`;
  return new Map([
    ['rules/pack.schema.json', schema(packSchema)],
    ['rules/rule.schema.json', schema(ruleSchema)],
    ['rules/words.schema.json', schema(wordClassSchema)],
    ['rules/phrasing.schema.json', schema(phrasingFileSchema)],
    ['rules/case.schema.json', schema(caseSchema)],
    ['rules/README.md', catalogue(readCorePack())],
  ]);
}

type RuleFile = PackFile['rules'][number];

/** Every rule in one table a group: what it speaks for, why, an example, its source. */
function catalogue(core: PackFile): string {
  const groups = groupBy(core.rules, ({ speaksFor }) => groupOf(speaksFor));
  const sections = [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([group, rules]) => section(group, rules));
  const byStep = groupBy(core.phrasings, ({ step }) => step);
  const phrasings = [...byStep].map(([step, list]) => `| ${step} | ${list.length} | ${cell(list[0]?.text ?? '')} |`);
  return [
    '# The rules',
    '',
    `Written by \`npm run fix\` from the files under \`rules/\`: do not edit. ${core.rules.length} rules, ${core.classes.length} word classes, ${core.phrasings.length} phrasings.`,
    '',
    ...sections,
    '## Phrasings',
    '',
    '| step | how many | the first of them |',
    '| --- | --- | --- |',
    ...phrasings,
    '',
  ].join('\n');
}

function section(group: string, rules: readonly RuleFile[]): string {
  const rows = rules.map(
    ({ id, why, examples, source, strength }) =>
      `| \`${id}\` | ${cell(why)} | ${cell(examples.match[0] ?? '')} | ${cell(source)} (${strength}) |`,
  );
  return [
    `## ${group} (${rules.length})`,
    '',
    '| rule | why | an example | source |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function groupOf(speaksFor: RuleFile['speaksFor']): string {
  if ('tone' in speaksFor) return `Tone: ${speaksFor.tone}`;
  if ('type' in speaksFor) return `Type: ${speaksFor.type}`;
  if ('flag' in speaksFor) return `Flag: ${speaksFor.flag}`;
  if ('step' in speaksFor) return `Draft, step: ${speaksFor.step}`;
  if ('finding' in speaksFor) return `Draft, finding: ${speaksFor.kind}`;
  return `Signal: ${speaksFor.signal.split(':')[0] ?? ''}`;
}

function groupBy<T>(list: readonly T[], key: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return groups;
}

const cell = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\[\[|\]\]/g, '**')
    .replaceAll('|', '\\|');
