import type { Reading } from '../engine/types';
import type { PracticeCase } from '../packs/case-schema';

/** Whether the engine reads a message as the author of the case does: the same tone, types and flags. */
export function readsAsExpected({ tone, types, flags }: Reading, { expect }: Pick<PracticeCase, 'expect'>): boolean {
  return tone === expect.tone && same(types, expect.types) && same(flags, expect.flags);
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((label) => other.includes(label));
