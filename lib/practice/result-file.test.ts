import { describe, expect, it } from 'vitest';

import type { Attempt } from './attempt';
import { LARGEST_RESULT, readResult, resultFile } from './result-file';

const attempt: Attempt = {
  caseId: 'late-parcel',
  at: '2026-11-20T09:00:00.000Z',
  mode: 'role-play',
  score: 72,
  points: [{ name: 'step:time', earned: 4, most: 8 }],
  rules: ['calm-down'],
  guess: { tone: 'angry', types: ['grievance'], right: 0.75 },
  live: true,
  outcome: 'settled',
  session: 'session-monday',
};
const text = resultFile({
  trainee: 'Ada',
  session: { id: 'session-monday', name: 'Monday' },
  made: '2026-11-20T10:00:00.000Z',
  attempts: [attempt],
});

describe('a result', () => {
  it('comes back as it was saved, with replies only where they were put in', () => {
    const read = readResult(text, 'ada.json');
    expect(read).toMatchObject({ ok: true, value: { trainee: 'Ada', attempts: [attempt] } });
    expect(text).not.toContain('replies');
  });

  const changed = (change: (value: Record<string, unknown>) => void): string => {
    const value = JSON.parse(text) as Record<string, unknown>;
    change(value);
    return JSON.stringify(value);
  };

  it.each([
    ['no JSON', '<html>', /no JSON\)\. Choose the file/],
    ['cut off', text.slice(0, 200), /no JSON/],
    ['another kind', '{"id":"my-pack"}', /another kind of file/],
    ['a list', '[]', /another kind of file/],
    ['newer', changed((value) => (value['version'] = 2)), /newer Evenkeel/],
    ['changed', changed((value) => (value['trainee'] = 7)), /at trainee\)\. Ask for the file again/],
    ['without attempts', changed((value) => delete value['attempts']), /at attempts/],
    ['too large', ' '.repeat(LARGEST_RESULT + 1), /too large/],
  ])('that is %s says so, and what to do', (_, broken, words) => {
    const read = readResult(broken, 'ada.json');
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.trouble).toMatch(words);
    if (!read.ok) expect(read.trouble).toMatch(/^ada\.json: /);
  });
});
