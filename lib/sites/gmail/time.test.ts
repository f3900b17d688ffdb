import { expect, it } from 'vitest';

import { sentAtOf } from './time';

it('reads an English time, and guesses none in another language', () => {
  expect(sentAtOf('Fri, Nov 20, 2026, 2:14\u202fPM')).toBe(new Date(2026, 10, 20, 14, 14).toISOString());
  expect(sentAtOf('20 Nov 2026, 14:14')).toBe(new Date(2026, 10, 20, 14, 14).toISOString());
  for (const title of ['20. November 2026 um 14:14', '03.04.2026, 14:14', '2026/11/20 14:14', '', undefined]) {
    expect(sentAtOf(title)).toBeNull();
  }
});
