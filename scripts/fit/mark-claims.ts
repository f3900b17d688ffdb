import type { Engine, Mark } from '../../lib/engine';
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

/**
 * What a mark may be weighed by besides the rules that speak for it. Marks that few replies earn are told by what is said, not by how long
 * the reply is or which words happen to stand in it: with so few examples those would be learned by chance.
 */
const MAY: Partial<Record<Mark, RegExp>> = {
  empathy:
    /^(?:rule:(?:stock-empathy|stock-not|stock-rest|sorry-you|signal-affection)|with:feeling|speaks:empathy|speaks:inflames-2|kind:heated|step:rapport)/,
  ownership: /^(?!does|stuck:|unowned:)/,
  'next-step': /^(?!does|stuck:|unowned:)/,
  apology: /^never$/,
  time: /^(?:rule:(?:stock-shortly|signal-status)|step:time|with:time|both:act-and-time)/,
  question: /^(?!topic:|both:|does|stuck:|unowned:)/,
  'passes-the-buck':
    /^(?:rule:(?:cannot|impersonal-no|step-action-link|step-action-dm|stock-dm|but-after)|kind:passes|both:elsewhere|(?:(?:stuck|unowned):)?speaks:passes|does)/,
  inflames: /^(?:rule:(?:hard-word|sore-word)|kind:heated|with:heated|form:emoji|speaks:inflames|does-not:ownership)/,
  excuse:
    /^(?:rule:(?:sets-right|not-our-area|stock-volumes|we-are-good|defends-staff|as-stated)|kind:(?:excuse|policy|heated)|both:(?:reason|all-stock|no-stock|specific)|(?:(?:stuck|unowned):)?speaks:(?:excuse|inflames)|does)/,
  placeholder: /^form:(?:slot|wrong-name)$/,
};

/** A second match of a rule (`…-again`) goes with the first. */
export const mayWeigh = (rules: ReadonlySet<string> | undefined, mark: Mark, feature: string): boolean =>
  (MAY[mark]?.test(feature) ?? true) || (rules?.has(feature.replace(/-again$/, '')) ?? false);
