import type { Finding } from '../../types';
import type { Seen } from '../seen';

/** A draft that is signed, or as long as this, is hardly still on its way to an apology. */
const LONG = 5;

/** The agent says that the fault is ours, this reading calls for an apology, and nothing in the draft is sorry. */
export function missingApology({ draft, input }: Seen): Finding[] {
  const [first] = draft.sentences;
  const called = input.fault === 'ours' && input.plan.steps.some(({ step }) => step === 'apology');
  const signed = draft.body.end < draft.text.trimEnd().length;
  if (!called || first === undefined || !(signed || draft.sentences.length >= LONG)) return [];
  if (draft.matches.some(({ rule: { speaksFor } }) => 'step' in speaksFor && speaksFor.step === 'apology')) return [];
  return [
    {
      start: first.start,
      end: first.end,
      rule: 'missing-apology',
      severity: 'caution',
      why: 'The fault is ours, and nothing here says sorry: apologise for what happened, once.',
      source: 'Hill 2013, meta-analysis of apologies: forgiveness r = .32 over 79 samples',
      strength: 'A',
      rewrite: null,
    },
  ];
}
