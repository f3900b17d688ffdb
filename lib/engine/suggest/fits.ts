import type { Conditions, Phrasing } from '../pack';
import { type Fact, type FactKind, type Reading, wishWords } from '../types';
import type { Stance } from './situation';

/** Does a phrasing's `when` hold for this reading? Every condition that is given must. */
export function fits(when: Conditions, reading: Reading, facts: readonly Fact[], stance: Stance): boolean {
  const says = (kind: FactKind, values: readonly string[]): boolean =>
    facts.some((fact) => fact.kind === kind && values.includes(fact.value));
  return (
    (when.tone?.includes(reading.tone) ?? true) &&
    (when.types?.every((type) => reading.types.includes(type)) ?? true) &&
    !(when.notTypes?.some((type) => reading.types.includes(type)) ?? false) &&
    (when.flags?.every((flag) => stance.flags.has(flag)) ?? true) &&
    !(when.notFlags?.some((flag) => stance.flags.has(flag)) ?? false) &&
    (when.fault?.includes(stance.fault) ?? true) &&
    (when.wish === undefined || says('wish', [...when.wish, ...when.wish.flatMap((wish) => wishWords[wish] ?? [])])) &&
    (when.hardship === undefined || says('hardship', when.hardship)) &&
    (when.facts?.every((kind) => facts.some((fact) => fact.kind === kind)) ?? true) &&
    (when.rung?.includes(stance.rung) ?? true)
  );
}

/** A promise that is due asks for words about it, not for those that close a reply. */
export const suits = ({ step, when }: Phrasing, { flags }: Stance): boolean =>
  step !== 'follow-up' || !flags.has('promise-due') || (when.flags?.includes('promise-due') ?? false);
