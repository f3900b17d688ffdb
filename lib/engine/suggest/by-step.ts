import type { Pack, Phrasing } from '../pack';
import type { Register, Step } from '../types';
import type { SlotValues } from './slots';

/** A phrasing with what can be known of it before there is a customer. */
export interface Shelved {
  phrasing: Phrasing;
  pack: string;
  /** The slots of its text. */
  slots: readonly string[];
  conditions: number;
}

/** Every phrasing of the packs, by the step that it makes: found once for an engine. */
export function byStep(packs: readonly Pack[]): ReadonlyMap<Step, readonly Shelved[]> {
  const shelves = new Map<Step, Shelved[]>();
  for (const { id: pack, phrasings } of packs) {
    for (const phrasing of phrasings) {
      const shelf = shelves.get(phrasing.step) ?? [];
      if (shelf.length === 0) shelves.set(phrasing.step, shelf);
      const slots = Array.from(phrasing.text.matchAll(/\{([a-z-]+)\}/g), (match) => match[1] ?? '');
      const conditions = Object.values(phrasing.when).filter((condition) => condition !== undefined).length;
      shelf.push({ phrasing, pack, slots, conditions });
    }
  }
  return shelves;
}

/** More than so many for one step are not filled and weighed one by one. */
const LOOKED_AT = 100;

/**
 * The likeliest of many phrasings, by what can be told without filling them: how many slots have a value, how special they are,
 * the register. Those that `keep` names come along in any case. Few are returned as they are. Equals take turns by the seed.
 */
export function likeliest(
  phrasings: readonly Shelved[],
  values: SlotValues,
  register: Register,
  seed: number,
  keep: (id: string) => boolean,
): readonly Shelved[] {
  if (phrasings.length <= LOOKED_AT) return phrasings;
  const worth = Float64Array.from(phrasings, ({ phrasing, slots, conditions }, index) => {
    if (keep(phrasing.id)) return Infinity;
    const filled = slots.filter((slot) => slot in values).length;
    const turn = (Math.imul(seed ^ index, 0x9e3779b1) >>> 0) / 2 ** 33;
    return (
      filled * 2 -
      (slots.length - filled) * 1.5 +
      conditions * 0.5 +
      Number(phrasing.register === register) +
      turn * 1e-3
    );
  });
  const least = worth.toSorted().at(-LOOKED_AT) ?? 0;
  return phrasings.filter((_, index) => (worth[index] as number) >= least);
}
