import { type CustomerType, customerTypes, type Tone, tones } from '../engine/types';
import type { PracticeCase } from '../packs/case-schema';

/** What a trainee took a message for, before seeing what it goes by. */
export interface Guess {
  tone: Tone;
  types: readonly CustomerType[];
}

export interface GuessedType {
  type: CustomerType;
  guessed: boolean;
  expected: boolean;
}

export interface Compared {
  tone: 'right' | 'near' | 'off';
  types: readonly GuessedType[];
  /** The share of the four calls (tone, and each of three types) that were right: 0 … 1. */
  right: number;
}

/** A guess beside what the case expects. A tone one step away is near: two careful readers differ by as much. */
export function compareGuess({ tone, types }: Guess, { expect }: Pick<PracticeCase, 'expect'>): Compared {
  const away = Math.abs(tones.indexOf(tone) - tones.indexOf(expect.tone));
  const calls = customerTypes.map((type) => ({
    type,
    guessed: types.includes(type),
    expected: expect.types.includes(type),
  }));
  const right = calls.filter(({ guessed, expected }) => guessed === expected).length + (away === 0 ? 1 : 0);
  return {
    tone: away === 0 ? 'right' : away === 1 ? 'near' : 'off',
    types: calls,
    right: right / (customerTypes.length + 1),
  };
}
