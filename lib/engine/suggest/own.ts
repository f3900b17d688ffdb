import type { OwnPhrasing } from '../types';
import { slotNames } from './slots';

/** The pack id of the agent's own phrasings. */
export const MINE = 'mine';

/** Does a phrasing have only slots that can be filled? One that has others cannot be offered. */
export function hasKnownSlots(text: string): boolean {
  const slots = [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
  return slots.every((slot) => (slotNames as string[]).includes(slot)) && !/[{}]/.test(text.replace(/\{[^}]*\}/g, ''));
}

/** The agent's own wording by the id of the phrasing that it stands in for: under the same conditions, and never both. */
export function ownWords(own: readonly OwnPhrasing[]): ReadonlyMap<string, string> {
  return new Map(own.filter(({ text }) => hasKnownSlots(text)).map(({ id, text }) => [id, text]));
}
