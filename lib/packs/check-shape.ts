import * as z from 'zod/mini';

import type { Faults, Placed } from './fault';
import type { AnySchema } from './keys-at';
import { packLimits } from './limits';
import type { Pause } from './pause';
import { caseSchema } from './case-schema';
import { phrasingSchema } from './phrasing-schema';
import { ruleSchema, wordClassSchema } from './rule-schema';
import { sayIssue } from './say-issue';
import { type CaseFile, type ClassFile, type PackFile, packSchema, type PhrasingFile, type RuleFile } from './schema';

/** What the patterns and the examples of a rule need: they can be tried where the rest of the rule is not right yet. */
const { id, patterns, unless, heed, examples } = ruleSchema.shape;
const provableSchema = z.object({ id, patterns, unless, heed, examples });
export type ProvableRule = z.infer<typeof provableSchema>;

const listNames = ['classes', 'rules', 'phrasings', 'cases'] as const;
type ListName = (typeof listNames)[number];
const isListName = (name: string): name is ListName => (listNames as readonly string[]).includes(name);

/** What of a pack has the right form, each entry with its place in the file; of what has not, the faults were told. */
export interface ShapedPack {
  /** The pack without its lists; null where something is wrong outside them. */
  head: PackFile | null;
  classes: readonly Placed<ClassFile>[];
  rules: readonly Placed<RuleFile>[];
  /** Rules whose patterns and examples can be tried: those, and others that are wrong elsewhere. */
  provable: readonly Placed<ProvableRule>[];
  phrasings: readonly Placed<PhrasingFile>[];
  cases: readonly Placed<CaseFile>[];
}

/** Checks a value against the schema of packs, entry by entry, so that no look is long. Null: it is no pack at all. */
export async function checkShape(value: unknown, faults: Faults, pause: Pause): Promise<ShapedPack | null> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.add({ path: [], problem: 'this is no pack', instead: 'write an object: { "id": …, "name": …, … }' });
    return null;
  }
  const head = packSchema.safeParse(withoutEntries(value));
  if (!head.success) for (const issue of head.error.issues) tell(issue, packSchema, value, [], faults);
  const lists = value as Partial<Record<ListName, unknown>>;
  const classes = await checkList<ClassFile>(lists.classes, 'classes', wordClassSchema, faults, pause);
  const rules = await checkList<RuleFile>(lists.rules, 'rules', ruleSchema, faults, pause);
  const provable = await provableOf(lists.rules, pause);
  const phrasings = await checkList<PhrasingFile>(lists.phrasings, 'phrasings', phrasingSchema, faults, pause);
  const cases = await checkList<CaseFile>(lists.cases, 'cases', caseSchema, faults, pause);
  return { head: head.success ? head.data : null, classes, rules, provable, phrasings, cases };
}

/** The pack as it was read, where nothing outside its lists is wrong. */
export function packOf({ head, classes, rules, phrasings, cases }: ShapedPack): PackFile | null {
  const entries = <T>(list: readonly Placed<T>[]): T[] => list.map(({ entry }) => entry);
  return (
    head && {
      ...head,
      classes: entries(classes),
      rules: entries(rules),
      phrasings: entries(phrasings),
      cases: entries(cases),
    }
  );
}

/** The pack with its lists emptied: they are looked into one entry at a time. */
function withoutEntries(value: object): object {
  const lists = Object.entries(value).filter(([name, list]) => isListName(name) && Array.isArray(list));
  return { ...value, ...Object.fromEntries(lists.map(([name]) => [name, []])) };
}

async function checkList<T>(
  value: unknown,
  name: ListName,
  schema: z.ZodMiniType<T>,
  faults: Faults,
  pause: Pause,
): Promise<Placed<T>[]> {
  if (!Array.isArray(value)) return [];
  const most = packLimits[name];
  if (value.length > most) {
    faults.add({
      path: [name],
      problem: `there are ${value.length.toLocaleString('en')} ${name}`,
      instead: `write ${most.toLocaleString('en')} at most: make several packs of it`,
    });
    return [];
  }
  const sound: Placed<T>[] = [];
  for (const [index, entry] of (value as unknown[]).entries()) {
    if (faults.full) return sound;
    await pause();
    const path = [name, index];
    const parsed = schema.safeParse(entry);
    if (parsed.success) sound.push({ entry: parsed.data, path });
    else for (const issue of parsed.error.issues) tell(issue, schema, entry, path, faults);
  }
  return sound;
}

async function provableOf(rules: unknown, pause: Pause): Promise<Placed<ProvableRule>[]> {
  if (!Array.isArray(rules) || rules.length > packLimits.rules) return [];
  const provable: Placed<ProvableRule>[] = [];
  for (const [index, rule] of (rules as unknown[]).entries()) {
    await pause();
    const parsed = provableSchema.safeParse(rule);
    if (parsed.success) provable.push({ entry: parsed.data, path: ['rules', index] });
  }
  return provable;
}

function tell(
  issue: z.core.$ZodIssue,
  schema: AnySchema,
  value: unknown,
  around: (string | number)[],
  faults: Faults,
): void {
  for (const fault of sayIssue(issue, schema, value)) faults.add({ ...fault, path: [...around, ...fault.path] });
}
