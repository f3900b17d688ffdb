import { describe, expect, it } from 'vitest';

import { inMannerOf, otherName, signedAs } from './names';

describe('whom a message is from', () => {
  it.each([
    ['Where is it? Thanks, Bev', 'Bev'],
    ['Sort it out. Fiona Garrick', 'Fiona Garrick'],
    ["Hi, I'm Oluwaseun Adeyemi, policy 20931. Nobody rang.", 'Oluwaseun Adeyemi'],
    ['It broke.\n\nRegards,\nTomasz Zielinski', 'Tomasz Zielinski'],
    ['This is absurd. Ridiculous.', null],
    ["It says timber frame. It's BRICK.", null],
    ['where is my parcel', null],
  ])('%j', (message, name) => {
    expect(signedAs(message)).toBe(name);
  });
});

describe('a greeting of somebody else', () => {
  const greeted = (draft: string, message: string, shown: string | null = null): string | null => {
    const span = otherName(draft, message, shown);
    return span === null ? null : draft.slice(span.start, span.end);
  };

  it('is seen where the customer gave their name', () => {
    expect(greeted('Dear Deborah,\nSad to see you go.', 'Take me off your list. Tomasz Zielinski')).toBe('Deborah');
    expect(greeted('Hi Anna, it is sent.', 'Where is it?', 'Peter Mwangi')).toBe('Anna');
  });

  it('is not seen where the name is theirs, near it, or unknown', () => {
    expect(greeted('Dear Mr Zielinski,', 'Take me off. Tomasz Zielinski')).toBeNull();
    expect(greeted('Hi Beth,', 'It leaks.', 'Bethany Cole')).toBeNull();
    expect(greeted('Dear Müller,', 'It leaks.', 'Jan Muller')).toBeNull();
    expect(greeted('Hi Anna,', 'where is it?')).toBeNull();
    expect(greeted('Dear Customer,', 'It leaks.', 'Jan Muller')).toBeNull();
    expect(greeted('Hello, thanks for the photo.', 'It leaks.', 'Jan Muller')).toBeNull();
  });
});

describe('a name in place of another', () => {
  it.each([
    ['Deborah', 'Rosa Lind', 'Rosa'],
    ['Mr Patel', 'Rosa Lind', 'Rosa Lind'],
    ['Deborah Moss', 'Rosa Lind', 'Rosa Lind'],
    ['Deborah', 'Mrs Ward', 'Mrs Ward'],
    ['Deborah', 'Bev', 'Bev'],
  ])('for %s, %s is called %s', (other, name, called) => {
    expect(inMannerOf(other, name)).toBe(called);
  });
});
