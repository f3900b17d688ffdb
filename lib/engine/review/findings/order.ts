import type { Finding } from '../../types';
import type { Seen } from '../seen';

/** Feelings first, then the problem: a fix that comes before the feeling is named, to somebody angry. */
export function order({ draft, heat, input }: Seen): Finding[] {
  if (heat < 2 || !input.plan.steps.some(({ step }) => step === 'feeling')) return [];
  const place = (steps: readonly string[]): number =>
    draft.matches.reduce(
      (first, { rule, sentence }) =>
        'step' in rule.speaksFor && steps.includes(rule.speaksFor.step) ? Math.min(first, sentence) : first,
      Infinity,
    );
  const feeling = place(['feeling']);
  const fix = place(['ownership', 'action']);
  const sentence = draft.sentences[feeling];
  if (sentence === undefined || fix >= feeling) return [];
  return [
    {
      start: sentence.start,
      end: sentence.end,
      rule: 'feeling-after-fix',
      severity: 'hint',
      why: 'Say this first: somebody angry hears the fix only once they feel heard.',
      source: 'Herhausen et al. 2023, Journal of Marketing 87(2), doi 10.1177/00222429221119977',
      strength: 'A',
      rewrite: null,
    },
  ];
}
