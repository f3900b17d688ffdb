import type { Finding } from '../../types';
import type { Seen } from '../seen';

const TO_COME =
  /\b(?:i|we|(?:a|my|our) colleague|(?:our|the) \p{L}{2,20}|someone|somebody)(?:['’]ll| will| shall|['’]m going to| are going to)\b(?! (?:see|go|let|share|continue)\b)/iu;

/** A promise that gives no time, to somebody who has waited or is angry. The first one; one remark is enough. */
export function openPromise({ draft, heat, input }: Seen): Finding[] {
  const waiting =
    input.facts.some(({ kind }) => kind === 'wait' || kind === 'deadline') || input.reading.flags.includes('repeat');
  const step = (name: string) =>
    draft.matches.filter(({ rule }) => 'step' in rule.speaksFor && rule.speaksFor.step === name);
  if ((!waiting && heat === 0) || step('time').length > 0) return [];
  const promise = [...step('follow-up'), ...step('ownership')].find(({ start, end }) =>
    TO_COME.test(draft.text.slice(start, end + 12)),
  );
  if (promise === undefined) return [];
  return [
    {
      start: promise.start,
      end: promise.end,
      rule: 'promise-without-a-time',
      severity: waiting || heat > 1 ? 'caution' : 'hint',
      why: 'Say by when: without a time they can only wait and chase.',
      source: 'Gelbrich & Roschk 2011, meta-analysis of complaint handling: process and timeliness',
      strength: 'A',
      rewrite: null,
    },
  ];
}
