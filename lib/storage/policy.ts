import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

import { escalationCases, registers } from '../engine/types';
import type { CompanyRules } from '../conversation/preferences';
import { type SiteName, siteNameSchema } from '../message';

/** A pack that a company gives its agents: as a link, or as text in the policy itself. */
export type PolicyPack = { kind: 'link'; url: string; pin: string | null } | { kind: 'text'; text: string };

/** As the policy writes it. */
const entrySchema = z.union([
  z.strictObject({
    url: z.string().check(z.regex(/^https:\/\//)),
    sha256: z.optional(z.string().check(z.regex(/^[0-9a-fA-F]{64}$/))),
  }),
  z.strictObject({ text: z.string().check(z.minLength(2)) }),
]);
const packOf = (entry: z.infer<typeof entrySchema>): PolicyPack =>
  'text' in entry ? { kind: 'text', ...entry } : { kind: 'link', url: entry.url, pin: entry.sha256 ?? null };

const limit = z.number().check(z.nonnegative());
/** What a company may set; each stands alone. The names are those of the settings. */
const defaultSchemas = {
  register: z.enum(registers),
  liveReview: z.boolean(),
  sitesOff: z.array(siteNameSchema),
  amountLimit: limit,
  daysLimit: limit,
  consequence: z.string().check(z.trim(), z.minLength(1), z.maxLength(400)),
  escalation: z.array(z.object({ when: z.enum(escalationCases), who: z.string(), within: z.string() })),
};
export type PolicyName = keyof typeof defaultSchemas;
/** Sites that a company switches off are off, whatever the agent says; the rest is a word among others (`preferencesOf`). */
export type PolicyDefaults = CompanyRules & { sitesOff?: readonly SiteName[] };
const names = Object.keys(defaultSchemas) as PolicyName[];

/** What a company's browser policy says (`public/managed-storage.json` is its schema for the browser). */
export interface Policy {
  packs: readonly PolicyPack[];
  defaults: PolicyDefaults;
  /** Of the defaults, those that the agent cannot change. */
  locked: readonly PolicyName[];
  /** What in it could not be used, each in a line; the rest is used. */
  faults: readonly string[];
}
export const noPolicy: Policy = { packs: [], defaults: {}, locked: [], faults: [] };

const SAY: Readonly<Record<PolicyName, string>> = {
  register: `write one of ${registers.join(', ')}`,
  liveReview: 'write true or false',
  sitesOff: 'write a list of zendesk, gmail',
  amountLimit: 'write a number, 0 or more',
  daysLimit: 'write a number, 0 or more',
  consequence: 'write a clause of at most 400 characters',
  escalation: `write a list of { when, who, within }, when one of ${escalationCases.join(', ')}`,
};

/** Reads a policy entry by entry: one that is no good is named, and costs no more than itself. */
export function readPolicy(value: unknown): Policy {
  const { packs, defaults, locked, ...others } = fieldsOf(value);
  const faults = Object.keys(others).map((name) => `${name}: there is no such entry; write packs, defaults or locked.`);
  const good: PolicyPack[] = [];
  for (const [index, entry] of listOf(packs, 'packs', faults).entries()) {
    const read = z.safeParse(entrySchema, entry);
    if (read.success) good.push(packOf(read.data));
    else
      faults.push(`packs, entry ${index + 1}: write { "url": "https://…", "sha256": "64 digits" } or { "text": "…" }.`);
  }
  const set: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(fieldsOf(defaults))) {
    const known = names.find((one) => one === name);
    const read = known && z.safeParse(defaultSchemas[known], entry);
    if (read?.success) set[name] = read.data;
    else
      faults.push(`defaults, ${name}: ${known ? SAY[known] : `there is no such setting; write ${names.join(', ')}`}.`);
  }
  const held = listOf(locked, 'locked', faults).flatMap((entry) => {
    const name = names.find((one) => one === entry && one in set);
    if (name === undefined) faults.push(`locked, ${String(entry)}: write the name of something that defaults sets.`);
    return name ?? [];
  });
  return { packs: good, defaults: set, locked: held, faults };
}

function listOf(value: unknown, name: string, faults: string[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined) faults.push(`${name}: write a list.`);
  return [];
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** The policy that this browser is under; none where the browser knows of none. */
export async function loadPolicy(): Promise<Policy> {
  // Firefox has no managed storage where no policy is installed, and rejects.
  const stored = await browser.storage.managed.get(null).catch(() => ({}));
  return readPolicy(stored);
}

/** Hears of a policy that changed, until the signal aborts. */
export function watchPolicy(changed: () => void, signal?: AbortSignal): void {
  const heard = (_: unknown, area: string) => {
    if (area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(heard);
  signal?.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(heard);
  });
}
