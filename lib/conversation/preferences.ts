import type { ApologyForm, PackSettings } from '../engine/pack';
import type { OwnPhrasing, Register, Step } from '../engine/types';
import type { TeamRules } from '../engine';

/** What the agent set on this machine. Null: nothing. */
export interface OwnPreferences {
  register: Register | null;
  liveReview: boolean | null;
  ownPhrasings: readonly OwnPhrasing[];
  /** Ids. */
  hiddenPhrasings: readonly string[];
  team: TeamRules;
}

/** What a company sets for its agents, by its browser policy. */
export interface CompanyRules {
  register?: Register;
  liveReview?: boolean;
  amountLimit?: number;
  daysLimit?: number;
  consequence?: string;
  escalation?: TeamRules['escalation'];
}

/** What bears on thinking: of the agent, their company and their team's packs together. */
export interface Preferences {
  register: Register;
  liveReview: boolean;
  ownPhrasings: readonly OwnPhrasing[];
  hiddenPhrasings: readonly string[];
  team: TeamRules;
  /** How apologies are worded, and in which order steps come; null: as they are. */
  apology: ApologyForm | null;
  replySteps: readonly Step[] | null;
}

/**
 * The agent's own word stands above their company's, except for what the company holds (`locked`), and both stand above the
 * packs', of which the last in the list stands above the others.
 */
export function preferencesOf(
  own: OwnPreferences,
  { rules, locked }: { rules: CompanyRules; locked: readonly (keyof CompanyRules)[] },
  packs: readonly { settings?: PackSettings | undefined }[],
): Preferences {
  const settings = packs.toReversed().flatMap((pack) => pack.settings ?? []);
  const fromPacks = <T>(of: (settings: PackSettings) => T | undefined): T | undefined =>
    settings.map(of).find((value) => value !== undefined);
  function choose<N extends keyof CompanyRules>(
    name: N,
    mine: CompanyRules[N] | null,
    theirs?: (settings: PackSettings) => CompanyRules[N] | undefined,
  ): CompanyRules[N] | undefined {
    const company = rules[name];
    if (company !== undefined && (locked.includes(name) || mine === null)) return company;
    return mine ?? (theirs && fromPacks(theirs));
  }
  const { limits, consequence, escalation } = own.team;
  const rows = [
    ...(locked.includes('escalation') ? [] : escalation),
    ...(rules.escalation ?? []),
    ...settings.flatMap((each) => each.escalation ?? []),
  ].filter(({ who }) => who !== '');
  return {
    register: choose('register', own.register, ({ register }) => register) ?? 'plain',
    liveReview: choose('liveReview', own.liveReview) ?? true,
    ownPhrasings: own.ownPhrasings,
    hiddenPhrasings: own.hiddenPhrasings,
    team: {
      limits: {
        amount: choose('amountLimit', limits.amount, (each) => each.limits?.amount) ?? null,
        days: choose('daysLimit', limits.days, (each) => each.limits?.days) ?? null,
      },
      consequence: choose('consequence', consequence, (each) => each.consequence) ?? null,
      // The first row of a case counts (`whoTakesOver`).
      escalation: rows,
    },
    apology: fromPacks(({ apology }) => apology) ?? null,
    replySteps: fromPacks(({ replySteps }) => replySteps) ?? null,
  };
}
