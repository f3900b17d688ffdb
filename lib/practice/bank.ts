import type { CustomerType, Tone } from '../engine/types';
import type { PracticeCase } from '../packs/case-schema';

/** What the list of cases is narrowed to. Empty text and null narrow nothing. */
export interface BankFilter {
  search: string;
  /** A tone, a type or a flag. */
  label: Tone | CustomerType | (string & {}) | null;
  level: PracticeCase['level'] | null;
  /** Only cases in which the customer answers back. */
  rolePlay: boolean;
}

export const wholeBank: BankFilter = { search: '', label: null, level: null, rolePlay: false };

/** The cases that a filter lets through: the easy ones first, then by title. Every word of the search must be found. */
export function casesFor(
  cases: readonly PracticeCase[],
  { search, label, level, rolePlay }: BankFilter,
): PracticeCase[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return cases
    .filter(
      (one) =>
        (label === null || labelsOf(one).includes(label)) &&
        (level === null || one.level === level) &&
        (!rolePlay || one.rolePlay !== undefined) &&
        words.every((word) => searchedIn(one).includes(word)),
    )
    .toSorted((one, other) => one.level - other.level || one.title.localeCompare(other.title));
}

/** The tone, the types and the flags of a case, in that order. */
export const labelsOf = ({ expect }: PracticeCase): string[] => [expect.tone, ...expect.types, ...expect.flags];

const searchedIn = ({ title, subject, customer, field, thread }: PracticeCase): string =>
  [title, subject, customer, field ?? '', ...thread.map(({ text }) => text)].join('\n').toLowerCase();
