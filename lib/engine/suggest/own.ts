import type { Pack, Phrasing } from '../pack';
import type { OwnPhrasing } from '../types';
import { slotNames } from './slots';

/** The pack id of the agent's own phrasings. */
export const MINE = 'mine';

/** Does a phrasing have only slots that can be filled? One that has others cannot be offered. */
export function hasKnownSlots(text: string): boolean {
  const slots = [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  return slots.every((slot) => (slotNames as string[]).includes(slot)) && !/[{}]/.test(text.replace(/\{[^}]*\}/g, ''));
}

/** Every phrasing, the agent's own in place of the one that it was kept from: under the same conditions, and never both. */
export function phrasingsOf(
  packs: readonly Pack[],
  own: readonly OwnPhrasing[],
): { phrasing: Phrasing; pack: string }[] {
  const mine = new Map(own.filter(({ text }) => hasKnownSlots(text)).map(({ id, text }) => [id, text]));
  return packs.flatMap(({ id: pack, phrasings }) =>
    phrasings.map((phrasing) => {
      const text = mine.get(phrasing.id);
      return text === undefined ? { phrasing, pack } : { phrasing: { ...phrasing, text }, pack: MINE };
    }),
  );
}
