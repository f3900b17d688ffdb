import { expect, it } from 'vitest';

import { fakeThinking, sighting } from '../../tests/fakes/thinking';
import { advance } from './advance';
import { badgeOf } from './badge';
import { newTab } from './tab';

const badgeFor = (text: string) =>
  badgeOf(advance(newTab, { kind: 'message:seen', data: sighting(text) }, fakeThinking()).shown);

it('tells the heat by a number as well as by a colour, and in words', () => {
  expect(['a', 'a!', 'a!!', 'a!!!'].map((text) => badgeFor(text).text)).toEqual(['0', '1', '2', '3']);
  expect(new Set(['a', 'a!', 'a!!', 'a!!!'].map((text) => badgeFor(text).colour)).size).toBe(4);
  expect(badgeFor('a!!').title).toBe('Evenkeel: this message reads as angry');
});

it('says when it is not sure', () => {
  expect(badgeFor('a?').text).toBe('?');
});

it('is empty where nothing is read', () => {
  expect(badgeOf({ status: 'unsupported' }).text).toBe('');
  expect(badgeOf({ status: 'unreadable', site: 'gmail', trouble: { kind: 'unsupported' } }).text).toBe('');
});
