import { describe, expect, it } from 'vitest';

import { angry } from '../../../tests/fixtures/states';
import { buckets } from './buckets';
import { countFile, countsAsCsv, merged } from './count-file';
import { countables, rulesThatSpoke } from './counted';
import { addedUp, changed, type DayCounts, namesOf, total } from './day-counts';
import { rising } from './rising';

describe('what a conversation counts for', () => {
  it('is its newest message and how the thread went: labels, and nothing of what was said', () => {
    const [message, thread] = countables({ ...angry, category: 'Delivery' });
    expect(message?.names).toEqual([
      'messages',
      'tone:angry',
      'type:grievance',
      'type:demanding',
      'flag:public',
      'flag:repeat',
      'flag:money',
      'category:Delivery',
      'repeats',
    ]);
    expect(thread?.names).toEqual(['threads', 'after:worse']);
  });

  it('is nothing in the practice inbox, or where nothing was read', () => {
    expect(countables({ ...angry, message: { ...angry.message, site: 'practice' } })).toEqual([]);
    expect(countables({ ...angry, reading: { ...angry.reading, status: 'not-my-language' } })).toEqual([]);
  });

  it('names the rules that spoke for what is called, and no learned words', () => {
    const evidence = { label: 'angry', weight: 1, start: 0, end: 1 };
    const reading = {
      ...angry.reading,
      evidence: [
        { ...evidence, rule: 'nobody-answers' },
        { ...evidence, rule: 'word:cretin' },
        { ...evidence, rule: 'form:capitals-1' },
        { ...evidence, rule: 'calms', weight: -1 },
        { ...evidence, rule: 'legal-court', label: 'legal' },
      ],
    };
    expect(rulesThatSpoke({ reading })).toEqual(['nobody-answers']);
  });
});

describe('counts', () => {
  it('go up and down, and what is down to nothing goes', () => {
    expect(changed({ a: 1, b: 2 }, { more: ['b', 'c'], less: ['a'] })).toEqual({ b: 3, c: 1 });
    expect(changed({}, { less: ['a'] })).toEqual({});
  });

  it('add up by day, and by kind', () => {
    const rows = addedUp([
      { day: '2026-11-02', counts: { 'flag:legal': 1 } },
      { day: '2026-11-01', counts: { 'flag:legal': 2, 'flag:money': 5, messages: 7 } },
      { day: '2026-11-02', counts: { 'flag:legal': 3 } },
    ]);
    expect(rows.map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-02']);
    expect(total(rows, 'flag:legal')).toBe(6);
    expect(namesOf(rows, 'flag')).toEqual([
      { name: 'legal', count: 6 },
      { name: 'money', count: 5 },
    ]);
  });

  it('are drawn by day, or over longer times by week from Monday, with no gap', () => {
    const rows = [{ day: '2026-11-18', counts: { messages: 2 } }];
    expect(buckets(rows, '2026-11-22', 28)).toHaveLength(28);
    const weeks = buckets(rows, '2026-11-22', 91);
    expect(weeks).toHaveLength(13);
    expect(weeks.at(-1)).toEqual({ day: '2026-11-16', counts: { messages: 2 } });
  });
});

describe('what is rising', () => {
  const daily = (from: number, to: number, count: number): DayCounts[] =>
    Array.from({ length: to - from + 1 }, (_, at) => ({
      day: `2026-11-${String(from + at).padStart(2, '0')}`,
      counts: { 'flag:legal': count },
    }));
  it('is held against the four weeks before', () => {
    const rows = [...daily(1, 15, 1), ...daily(16, 22, 3)];
    expect(rising(rows, ['flag:legal'], '2026-11-22')).toEqual([{ name: 'flag:legal', recent: 21, before: 3.75 }]);
  });

  it('is nothing that is as it was, or too rare to say', () => {
    expect(rising(daily(1, 22, 1), ['flag:legal'], '2026-11-22').map(({ name }) => name)).toEqual(['flag:legal']);
    const even = [...daily(1, 22, 1), { day: '2026-10-25', counts: { 'flag:legal': 30 } }];
    expect(rising(even, ['flag:legal'], '2026-11-22')).toEqual([]);
    expect(rising(daily(20, 22, 1), ['flag:legal'], '2026-11-22')).toEqual([]);
  });
});

describe('a file for a lead', () => {
  const days = [{ day: '2026-11-18', counts: { messages: 3, 'category:a,b': 1, 'category:=2+3': 1 } }];
  it('holds counts and nothing of the agent’s habits', () => {
    const private_ = { drafts: 4, heavy: 2, 'finding:blames': 1, 'changed:blames': 1, 'kept:blames': 1 };
    const file = countFile([{ day: '2026-11-18', counts: { messages: 3, ...private_ } }], 'n', '2026-11-19T10:00:00Z');
    expect(file.days).toEqual([{ day: '2026-11-18', counts: { messages: 3 } }]);
    expect(merged([{ ...file, days: [{ day: '2026-11-18', counts: { heavy: 9 } }] }])[0]?.counts).toEqual({});
  });

  it('counts once, however often it is opened, and the latest of one browser counts', () => {
    const file = countFile(days, 'one', '2026-11-19T10:00:00Z');
    const later = countFile([{ day: '2026-11-18', counts: { messages: 5 } }], 'one', '2026-11-20T10:00:00Z');
    const other = countFile([{ day: '2026-11-18', counts: { messages: 10 } }], 'two', '2026-11-18T10:00:00Z');
    expect(total(merged([file, file, file]), 'messages')).toBe(3);
    expect(total(merged([later, file]), 'messages')).toBe(5);
    expect(total(merged([later, file, other]), 'messages')).toBe(15);
  });

  it('is a table that no spreadsheet takes for formulas', () => {
    expect(countsAsCsv(days).split('\r\n')).toEqual([
      'day,kind,name,count',
      '2026-11-18,messages,,3',
      '2026-11-18,category,"a,b",1',
      "2026-11-18,category,'=2+3,1",
      '',
    ]);
  });
});
