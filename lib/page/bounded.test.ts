import { expect, it } from 'vitest';

import { sighting, turn } from '../../tests/fakes/thinking';
import { LONGEST_TEXT } from '../limits';
import { sightingSchema } from '../message';
import { bounded } from './bounded';

it('leaves an ordinary conversation as it is', () => {
  const seen = sighting('Help!', {}, [turn('customer', 'Help!'), turn('agent', 'Yes.')]);

  expect(bounded(seen)).toEqual(seen);
});

it('cuts a message that is too long, and lets the oldest turns go first', () => {
  const long = 'a'.repeat(LONGEST_TEXT + 1);
  const seen = bounded(sighting(long, {}, [turn('customer', 'old'), turn('customer', long), turn('agent', 'new')]));

  expect(seen.message.text).toHaveLength(LONGEST_TEXT);
  expect(seen.thread.map(({ text }) => text.length)).toEqual([LONGEST_TEXT - 3, 3]);
  expect(sightingSchema.safeParse(seen).success).toBe(true);
});
