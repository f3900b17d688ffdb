import type { CaseCard } from '../../components/practice/CaseBank';
import type { PracticeCase } from '../../lib/packs/case-schema';
import type { Attempt } from '../../lib/practice/attempt';
import { addressOf, type Mode } from './place';

/** What a list shows of a case: its name, and how it went so far in this mode. */
export function cardOf(
  { id, title, field, level, customer }: PracticeCase,
  mode: Extract<Mode, 'cases' | 'role-play'>,
  attempts: readonly Attempt[],
): CaseCard {
  const kind = mode === 'cases' ? 'case' : 'role-play';
  const scores = attempts.filter((one) => one.caseId === id && one.mode === kind).map(({ score }) => score);
  return {
    id,
    title,
    field: field ?? 'from a pack',
    level,
    customer,
    href: addressOf(mode, id),
    best: scores.length === 0 ? null : Math.max(...scores),
    tries: scores.length,
  };
}
