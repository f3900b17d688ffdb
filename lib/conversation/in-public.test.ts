import { describe, expect, it } from 'vitest';

import { isInPublic } from './in-public';

const said = (text: string, subject: string | null = null, author: string | null = 'Rosa Lind'): boolean =>
  isInPublic({ text, subject, author });

describe('a reply that everybody can read', () => {
  it('is told by a handle that wrote, by one that is written to, or by the subject', () => {
    expect(said('My oven died.', null, '@lou_bakes')).toBe(true);
    expect(said('@Fernhill my oven died again')).toBe(true);
    expect(said('My oven died.', 'Mention on social')).toBe(true);
    expect(said('My oven died.', '1-star review')).toBe(true);
  });

  it('is not every ticket or mail', () => {
    expect(said('My oven died.')).toBe(false);
    expect(said('Write to me at rosa@example.com', 'Oven, order 4471')).toBe(false);
    expect(said('I posted the parcel on Monday', 'Please review my claim')).toBe(false);
  });
});
