import type { Engine, Mark } from '../../lib/engine';
import { markOf } from '../../lib/engine/review/mark-of';

/** Whether a feature claims a mark: it is drawn towards a positive weight, and never falls below none. */
export function claimsMark(engine: Engine, feature: string, mark: Mark): boolean {
  if (!feature.startsWith('rule:')) return CLAIMED[mark]?.includes(feature) ?? false;
  // A reason, or another's number, is no fault in a reply that does something.
  if (mark === 'excuse' || mark === 'passes-the-buck') return false;
  const rule = engine.rules.find(({ id }) => id === feature.slice('rule:'.length));
  return rule !== undefined && markOf(rule) === mark;
}

const CLAIMED: Partial<Record<Mark, readonly string[]>> = {
  placeholder: ['form:slot', 'form:wrong-name'],
  excuse: ['stuck:speaks:excuse-1', 'stuck:speaks:excuse-2'],
  'passes-the-buck': ['unowned:speaks:passes-the-buck-1', 'unowned:speaks:passes-the-buck-2'],
  inflames: ['speaks:inflames-2', 'speaks:inflames-3', 'speaks:inflames-4'],
};

/**
 * What a mark may be weighed by. Marks that few replies earn are told by what is said, not by how long the reply is or which words
 * happen to stand in it: with so few examples those would be learned by chance.
 */
const MAY: Partial<Record<Mark, RegExp>> = {
  empathy:
    /^(?:rule:(?:step-feeling|stock-empathy|stock-not|stock-rest|sorry-you|signal-affection|sore-word|warm-word|hard-word|you-deserve|what-a|heard-you)|with:feeling|speaks:empathy|speaks:inflames-2|kind:heated|step:rapport)/,
  ownership: /^(?!does|stuck:|unowned:)/,
  'next-step': /^(?!does|stuck:|unowned:)/,
  apology: /^rule:step-apology$/,
  time: /^(?:rule:(?:step-time|stock-shortly|signal-status)|step:time|with:time|both:act-and-time)/,
  question: /^(?!topic:|both:|does|stuck:|unowned:)/,
  'passes-the-buck':
    /^(?:rule:(?:not-our-area|theirs-not-ours|go-elsewhere|see-our-page|others-do-it|suggests-other-door|cannot|impersonal-no|step-action-link|step-action-dm|stock-dm|but-after)|kind:passes|both:elsewhere|(?:(?:stuck|unowned):)?speaks:passes|does)/,
  inflames: /^(?:rule:(?!step-|stock-|signal-)|kind:heated|with:heated|form:emoji|speaks:inflames|does-not:ownership)/,
  excuse:
    /^(?:rule:(?:policy-wall|reason-only|cannot|nobody-did-it|impersonal-no|empty-effort|how-it-works|sets-right|not-our-area|stock-volumes|we-are-good|defends-staff|as-stated)|kind:(?:excuse|policy|heated)|both:(?:reason|all-stock|no-stock|specific)|(?:(?:stuck|unowned):)?speaks:(?:excuse|inflames)|does)/,
  placeholder: /^(?:form:slot|form:wrong-name|rule:template-words)$/,
};

export const mayWeigh = (mark: Mark, feature: string): boolean => MAY[mark]?.test(feature) ?? true;
