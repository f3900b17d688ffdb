import { describe, expect, it } from 'vitest';

import { emptySlots } from './slots';

const slots = (text: string): string[] => emptySlots(text).map(({ start, end }) => text.slice(start, end));

describe('slots that nobody filled', () => {
  it.each([
    ['Hi {{customer.first_name}}, thanks', ['{{customer.first_name}}']],
    ['Hi [NAME], your [order no]', ['[NAME]', '[order no]']],
    ['Dear <insert name>', ['<insert name>']],
    ['order <<ORDER_ID>>', ['<<ORDER_ID>>']],
    ['Dear %FIRSTNAME%', ['%FIRSTNAME%']],
    ['RE: ##CASE##', ['##CASE##']],
    ['Dear XXXX, it costs $INSERT', ['XXXX', '$INSERT']],
    ['by ____', ['____']],
    ['Dear @@NAME@@, on ##/##/####', ['@@NAME@@', '##/##/####']],
    ['Hi FIRSTNAME, by DD/MM/YYYY', ['FIRSTNAME', 'DD/MM/YYYY']],
    ['Hi NAME, it is sent', ['NAME']],
    ['in N working days, (insert link)', ['N working days', '(insert link)']],
    ['Hi , thanks', [' ,']],
    ['Dear null, thanks', [' null']],
  ])('%j', (text, found) => {
    expect(slots(text)).toEqual(found);
  });

  it.each([
    'I <3 it',
    'the size is XXL',
    'he wrote "teh" [sic]',
    '20% off and 30% off',
    'see [1]',
    'the form [PDF] is attached [see page 2]',
    'a cost of $20',
    'x > 3',
    'my name is Ana (Ana is short for Anastasia)',
    'the vitamin N in days',
    'nothing to add (links are below)',
  ])('nothing in %j', (text) => {
    expect(slots(text)).toEqual([]);
  });

  it('stays quick on text made to be slow', () => {
    const started = performance.now();
    emptySlots('['.repeat(20_000) + '{'.repeat(20_000) + '<a'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
