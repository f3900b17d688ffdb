import type { Engine, Mark } from '../../lib/engine';
import { DOES } from '../../lib/engine/review/draft-weights';
import { markOf } from '../../lib/engine/review/mark-of';

/** The rules that speak for each mark, as features. */
export function claimsOf(engine: Engine): ReadonlyMap<Mark, ReadonlySet<string>> {
  const claims = new Map<Mark, Set<string>>();
  for (const rule of engine.rules) {
    const mark = markOf(rule);
    if (mark !== undefined) claims.set(mark, (claims.get(mark) ?? new Set()).add(`rule:${rule.id}`));
  }
  return claims;
}

/** Other features that claim a mark. */
const CLAIMED: Partial<Record<Mark, readonly string[]>> = {
  placeholder: ['form:slot', 'form:wrong-name'],
  excuse: ['stuck:speaks:excuse-1', 'stuck:speaks:excuse-2'],
  'passes-the-buck': ['unowned:speaks:passes-the-buck-1', 'unowned:speaks:passes-the-buck-2'],
  inflames: ['speaks:inflames-2', 'speaks:inflames-3', 'speaks:inflames-4'],
};

/**
 * Whether a feature is drawn towards a positive weight for a mark, and never falls below none. A reason, or another's number, is no fault
 * in a reply that does something: their rules claim nothing by themselves.
 */
export const isClaimed = (rules: ReadonlySet<string> | undefined, feature: string, mark: Mark): boolean =>
  (CLAIMED[mark]?.includes(feature) ?? false) ||
  (mark !== 'excuse' && mark !== 'passes-the-buck' && (rules?.has(feature) ?? false));

/** What is weighed for few marks only, as it is no sign of the others: where the draft comes back to the message, and how it asks. */
const ONLY_FOR: readonly (readonly [RegExp, readonly Mark[]])[] = [
  [/^echo:/, ['acknowledges']],
  [/^asks:/, ['question', 'scripted']],
];

/** What a reply does is weighed before anything can be derived from it. */
const DERIVED = /^(?:does|stuck:|unowned:)/;

/** Marks that one kind of feature settles, besides the rules that speak for them. */
const SETTLED: Partial<Record<Mark, RegExp>> = { apology: /^never$/, placeholder: /^form:(?:slot|wrong-name)$/ };

/** Whether a feature is weighed for a mark at all. A second match of a rule (`…-again`) goes with the first. */
export function mayWeigh(rules: ReadonlySet<string> | undefined, mark: Mark, feature: string): boolean {
  if (rules?.has(feature.replace(/-again$/, '')) ?? false) return true;
  const settled = SETTLED[mark];
  if (settled !== undefined) return settled.test(feature);
  if (DOES.includes(mark) && DERIVED.test(feature)) return false;
  return ONLY_FOR.every(([kind, of]) => of.includes(mark) || !kind.test(feature));
}

/**
 * What marks that few replies earn are told by beside the rules that speak for them: by what is said, not by how long a reply is or which
 * words happen to stand in it.
 */
const SAID: Partial<Record<Mark, RegExp>> = {
  time: /^(?:rule:(?:stock-shortly|signal-status)|step:time|with:time|both:act-and-time)/,
  'passes-the-buck':
    /^(?:rule:(?:cannot|impersonal-no|step-action-link|step-action-dm|stock-dm|but-after)|kind:passes|both:elsewhere|(?:(?:stuck|unowned):)?speaks:passes|does)/,
  inflames: /^(?:rule:(?:hard-word|sore-word)|kind:heated|with:heated|form:emoji|speaks:inflames|does-not:ownership)/,
  excuse:
    /^(?:rule:(?:sets-right|not-our-area|stock-volumes|we-are-good|defends-staff|as-stated)|kind:(?:excuse|policy|heated)|both:(?:reason|all-stock|no-stock|specific)|(?:(?:stuck|unowned):)?speaks:(?:excuse|inflames)|does)/,
};

/** Whether a feature is said of a mark that is fitted by what is said alone too; undefined for marks that are not. */
export const isSaid = (rules: ReadonlySet<string> | undefined, mark: Mark, feature: string): boolean | undefined =>
  SAID[mark] === undefined
    ? undefined
    : SAID[mark].test(feature) || (rules?.has(feature.replace(/-again$/, '')) ?? false);
