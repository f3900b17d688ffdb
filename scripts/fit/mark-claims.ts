import type { Engine, Mark, Rule } from '../../lib/engine';

const OF_STEP: Readonly<Record<string, Mark>> = {
  apology: 'apology',
  feeling: 'empathy',
  ownership: 'ownership',
  'follow-up': 'ownership',
  'hand-over': 'ownership',
  action: 'next-step',
  time: 'time',
  question: 'question',
};
const OF_KIND: Readonly<Record<string, Mark>> = {
  inflames: 'inflames',
  blames: 'inflames',
  contradicts: 'inflames',
  lectures: 'inflames',
  favour: 'inflames',
  threatens: 'inflames',
  accuses: 'inflames',
  'mirrored-anger': 'inflames',
  'passes-the-buck': 'passes-the-buck',
  excuse: 'excuse',
  policy: 'excuse',
  scripted: 'scripted',
  placeholder: 'placeholder',
};

/** The mark that a rule speaks for, if any. */
export function markOf({ speaksFor }: Rule): Mark | undefined {
  if ('step' in speaksFor) return OF_STEP[speaksFor.step];
  if ('finding' in speaksFor) return OF_KIND[speaksFor.kind];
  return 'signal' in speaksFor && speaksFor.signal.startsWith('mark:')
    ? (speaksFor.signal.slice('mark:'.length) as Mark)
    : undefined;
}

/** Whether a feature claims a mark: it is drawn towards a positive weight, and never falls below none. */
export function claimsMark(engine: Engine, feature: string, mark: Mark): boolean {
  if (!feature.startsWith('rule:')) return CLAIMED[mark]?.includes(feature) ?? false;
  const rule = engine.rules.find(({ id }) => id === feature.slice('rule:'.length));
  return rule !== undefined && markOf(rule) === mark;
}

const CLAIMED: Partial<Record<Mark, readonly string[]>> = {
  placeholder: ['form:slot', 'form:wrong-name'],
  excuse: ['both:reason-no-way-forward'],
  'passes-the-buck': ['both:elsewhere-no-act'],
  inflames: ['kind:heated-1', 'kind:heated-2', 'kind:heated-3'],
};

/**
 * What a mark may be weighed by. Marks that few replies earn are told by what is said, not by how long the reply is or which words
 * happen to stand in it: with so few examples those would be learned by chance.
 */
const MAY: Partial<Record<Mark, RegExp>> = {
  empathy:
    /^(?:rule:(?:step-feeling|stock-empathy|stock-not|stock-rest|sorry-you|signal-affection|sore-word|warm-word|hard-word|you-deserve|what-a|heard-you)|with:feeling|kind:heated|step:rapport)/,
  apology: /^rule:step-apology$/,
  time: /^(?:rule:(?:step-time|stock-shortly|signal-status)|step:time|with:time|both:act-and-time)/,
  question: /^(?!topic:|both:)/,
  'passes-the-buck': /^(?:rule:(?!step-(?:feeling|time|apology)|signal-)|kind:|both:)/,
  inflames: /^(?:rule:(?!step-|stock-|signal-)|kind:heated|with:heated|form:emoji)/,
  excuse: /^(?:rule:(?!step-(?:time|feeling)|signal-)|kind:|both:)/,
  placeholder: /^(?:form:slot|form:wrong-name|rule:template-words)$/,
};

export const mayWeigh = (mark: Mark, feature: string): boolean => MAY[mark]?.test(feature) ?? true;
