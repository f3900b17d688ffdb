import { expect, it } from 'vitest';

import { LONGEST_TEXT } from '../limits';
import { clean } from './clean';

it('makes one kind of line break of all', () => {
  expect(clean('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
});

it('takes the power from control characters, direction overrides and half characters', () => {
  expect(clean('a\u0000b\u001bc')).toBe('a b c');
  expect(clean('refund\u202egnp.exe\u2066')).toBe('refundgnp.exe');
  expect(clean('a\ud83d')).toBe('a\ufffd');
});

it('leaves direction marks, joiners and emoji as they are', () => {
  expect(clean('שלום\u200f 👩‍👩‍👧')).toBe('שלום\u200f 👩‍👩‍👧');
});

it('cuts at the longest text that is read', () => {
  expect(clean('x'.repeat(LONGEST_TEXT + 5))).toHaveLength(LONGEST_TEXT);
});
