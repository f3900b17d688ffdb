import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

import { escalationCases, registers, steps } from '../engine/types';
import { siteNameSchema } from '../message';

const phrase = z.string().check(z.trim(), z.minLength(1), z.maxLength(400));
/** May be empty: a row of a table is filled in one field after the other. */
const words = z.string().check(z.maxLength(400));
const limit = z.nullable(z.number().check(z.nonnegative()));

/** What the agent set, on this machine. Every field stands alone, so that one bad value costs no more than itself. */
export const settingsSchema = z.object({
  /** The switch for everywhere. */
  reading: z._default(z.boolean(), true),
  /** Sites that are switched off. */
  sitesOff: z._default(z.array(siteNameSchema), []),
  /** Null: as the company or a pack says, else plain. */
  register: z._default(z.nullable(z.enum(registers)), null),
  /** False: a draft is reviewed when the agent asks. Null: as the company says, else live. */
  liveReview: z._default(z.nullable(z.boolean()), null),
  /** Addresses that are the agent's own besides the account's. */
  ownAddresses: z._default(z.array(z.string()), []),
  /** Rules and findings that the agent wants no more of, by id. */
  rulesOff: z._default(z.array(z.string()), []),
  /** Phrasings in the agent's own words, each under the id of the one that it stands in for. Slots, never a customer's facts. */
  ownPhrasings: z._default(
    z.array(z.object({ id: z.string(), step: z.enum(steps), register: z.enum(registers), text: phrase })),
    [],
  ),
  /** Phrasings that the agent wants no more of, by id. */
  hiddenPhrasings: z._default(z.array(z.string()), []),
  /** What the agent's team has agreed. Null: not set. */
  team: z._default(
    z.object({
      limits: z.object({ amount: limit, days: limit }),
      consequence: z.nullable(phrase),
      escalation: z.array(z.object({ when: z.enum(escalationCases), who: words, within: words })),
    }),
    { limits: { amount: null, days: null }, consequence: null, escalation: [] },
  ),
  /** When the working day ends, in minutes since midnight: what a promise for "today" or "by Friday" means. */
  dayEnds: z._default(z.number().check(z.minimum(0), z.maximum(24 * 60 - 1)), 18 * 60),
  /** What a complaint can be about, to choose from by hand. The team's words, never a customer's. */
  categories: z._default(z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))), [
    'Delivery',
    'Damaged or wrong item',
    'Refund or bill',
    'Account or website',
    'Staff or service',
  ]),
  /** A quiet line in the panel after much abuse: take a break. */
  breakLine: z._default(z.boolean(), true),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = z.parse(settingsSchema, {});

/** Version 1. A change of shape raises `version` and adds a migration, tested from an example of the version before. */
const item = storage.defineItem<unknown>('local:settings', { version: 1 });
/** Values that could not be read, oldest first: kept for a person to look at, never read back. */
const setAside = storage.defineItem<unknown[]>('local:settings-set-aside', { fallback: [] });
const KEPT_ASIDE = 5;

/** The settings; a stored value that does not fit is set aside whole, and each of its fields that fits is used. */
export async function loadSettings(): Promise<Settings> {
  const stored = await item.getValue();
  const { settings, fits } = readSettings(stored);
  if (!fits) {
    await setAside.setValue([...(await setAside.getValue()), stored].slice(-KEPT_ASIDE));
    await item.setValue(settings);
  }
  return settings;
}

/** Changes some of the settings, and returns all of them. */
export async function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const settings = await loadSettings();
  const changed = { ...settings, ...change(settings) };
  await item.setValue(changed);
  return changed;
}

/** Tells of every change, in whichever context it was made, until the signal aborts. */
export function watchSettings(changed: (now: Settings, before: Settings) => void, signal?: AbortSignal): void {
  const unwatch = item.watch((now, before) => {
    changed(readSettings(now).settings, readSettings(before).settings);
  });
  signal?.addEventListener('abort', unwatch);
}

function readSettings(stored: unknown): { settings: Settings; fits: boolean } {
  const whole = z.safeParse(settingsSchema, stored ?? {});
  if (whole.success) return { settings: whole.data, fits: true };
  const fields = typeof stored === 'object' && stored !== null ? Object.entries<unknown>({ ...stored }) : [];
  const good = fields.filter(([name, value]) => z.safeParse(settingsSchema, { [name]: value }).success);
  return { settings: z.parse(settingsSchema, Object.fromEntries(good)), fits: false };
}
