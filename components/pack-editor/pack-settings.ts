import type { ApologyForm } from '../../lib/engine/pack';
import type { TeamRules } from '../../lib/engine';
import type { PackFile } from '../../lib/packs/schema';

/** What a pack sets; what is left out, it does not say. */
export type PackSettings = PackFile['settings'];

export type SettingsChange = (settings: PackSettings, what: string) => void;

export const apologyWords: readonly { value: ApologyForm; name: string }[] = [
  { value: 'apologise', name: '“I apologise”' },
  { value: 'apologize', name: '“I apologize”' },
  { value: 'sorry', name: '“I am sorry”' },
];

const USUAL = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'CHF', 'SEK', 'DKK', 'NOK', 'PLN', 'CZK', 'JPY', 'INR'];

/** Currencies to choose from, with the one that the pack already names. */
export function currencies(named: string | undefined): { value: string; name: string }[] {
  const all = named === undefined || USUAL.includes(named) ? USUAL : [named, ...USUAL];
  return all.map((value) => ({ value, name: value }));
}

/** The part of a pack's settings that an agent's own settings have too. */
export function teamOf({ limits = {}, consequence, escalation = [] }: PackSettings): TeamRules {
  return {
    limits: { amount: limits.amount ?? null, days: limits.days ?? null },
    consequence: consequence ?? null,
    escalation,
  };
}

/** The settings with that part changed; an amount always has a currency. */
export function withTeam(settings: PackSettings, { limits, consequence, escalation }: TeamRules): PackSettings {
  const currency = settings.limits?.currency ?? 'USD';
  const kept = {
    ...(limits.amount !== null && { amount: limits.amount, currency }),
    ...(limits.days !== null && { days: limits.days }),
  };
  return {
    ...settings,
    limits: Object.keys(kept).length === 0 ? undefined : kept,
    consequence: consequence ?? undefined,
    escalation: escalation.length === 0 ? undefined : [...escalation],
  };
}
