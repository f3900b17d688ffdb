import type { Finding } from '../../types';
import type { Seen } from '../seen';

const TO_COME = /\b(?:i|we)(?:['’]ll| will| shall|['’]m going to| are going to)\b/iu;

/** A promise that gives no time, to somebody who has waited or is angry. The first one; one remark is enough. */
export function openPromise({ draft, heat, input }: Seen): Finding[] {
  const pressed =
    heat > 0 ||
    input.facts.some(({ kind }) => kind === 'wait' || kind === 'deadline') ||
    input.reading.flags.includes('repeat');
  const step = (name: string) =>
    draft.matches.filter(({ rule }) => 'step' in rule.speaksFor && rule.speaksFor.step === name);
  if (!pressed || step('time').length > 0) return [];
  const promise = [...step('follow-up'), ...step('ownership')].find(({ start, end }) =>
    TO_COME.test(draft.text.slice(start, end)),
  );
  if (promise === undefined) return [];
  return [
    {
      start: promise.start,
      end: promise.end,
      rule: 'promise-without-a-time',
      severity: 'caution',
      why: 'Say by when: without a time they can only wait and chase.',
      source: 'Gelbrich & Roschk 2011, meta-analysis of complaint handling: process and timeliness',
      strength: 'A',
      rewrite: null,
    },
  ];
}
