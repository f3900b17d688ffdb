import { expect, it } from 'vitest';

import { compareGuess } from './guess';

const expected = { expect: { tone: 'frustrated', types: ['grievance'], flags: [] } } as const;
const wanted = { expect: { ...expected.expect, types: [...expected.expect.types], flags: [] } };

it('counts the tone and each type as one call', () => {
  expect(compareGuess({ tone: 'frustrated', types: ['grievance'] }, wanted)).toMatchObject({ tone: 'right', right: 1 });
  expect(compareGuess({ tone: 'frustrated', types: [] }, wanted).right).toBe(0.75);
  expect(compareGuess({ tone: 'abusive', types: ['demanding'] }, wanted)).toMatchObject({ tone: 'off', right: 0.25 });
});

it('calls a tone one step away near', () => {
  expect(compareGuess({ tone: 'angry', types: [] }, wanted).tone).toBe('near');
  expect(compareGuess({ tone: 'calm', types: [] }, wanted).tone).toBe('near');
});
