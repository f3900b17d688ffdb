import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { cases } from '../entrypoints/practice/cases';
import { Inbox } from '../entrypoints/practice/Inbox';
import { lastWednesday } from '../entrypoints/practice/last-wednesday';
import { coreFlags, customerTypes, tones } from '../lib/engine/types';
import { caseSchema } from '../lib/packs/case-schema';
import { practice } from '../lib/sites/practice';

const now = new Date('2026-11-18T15:00:00Z');
const page = { document, url: new URL('chrome-extension://evenkeel/practice.html'), ownAddresses: [] };

const shown = (id: string | null) => <Inbox cases={cases} now={now} id={id} />;
const inbox = () => {
  const { rerender } = render(shown(null));
  return (id: string) => {
    rerender(shown(id));
  };
};
const box = () => screen.getByRole('textbox', { name: 'Your reply' });

describe('the practice tickets', () => {
  it.each(cases.map((ticket) => [ticket.id, ticket] as const))('%s fits the schema', (_, ticket) => {
    expect(caseSchema.safeParse(ticket).error).toBeUndefined();
  });

  it('have every tone, every type and every flag among them', () => {
    const expected = cases.map(({ expect: wanted }) => wanted);
    expect(new Set(expected.map(({ tone }) => tone))).toEqual(new Set(tones));
    expect(new Set(expected.flatMap(({ types }) => types))).toEqual(new Set(customerTypes));
    expect(new Set(expected.flatMap(({ flags }) => flags))).toEqual(new Set(coreFlags));
  });

  it.each(cases.map(({ id }) => id))('%s ends with the customer, and says what a good reply does', (id) => {
    const ticket = cases.find((one) => one.id === id);
    expect(ticket?.thread.findLast(({ role }) => role !== 'note')?.role).toBe('customer');
    expect(ticket?.goodReplyDoes.length).toBeGreaterThan(0);
  });
});

describe('the practice inbox', () => {
  it.each(cases.map(({ id }) => id))('shows %s so that its site reads it, without internal notes', (id) => {
    const open = inbox();
    open(id);
    const ticket = cases.find((one) => one.id === id);
    const said = ticket?.thread.filter(({ role }) => role !== 'note') ?? [];
    const read = practice.read(page);
    if (!read.ok) throw new Error(`not read: ${read.trouble.kind}`);
    const { message, thread, composer } = read.value;
    expect(message).toMatchObject({ conversationId: id, subject: ticket?.subject, author: said.at(-1)?.author });
    // A sign-off at the end is no part of a message.
    expect(message.text.length).toBeGreaterThan(20);
    expect(said.at(-1)?.text.startsWith(message.text)).toBe(true);
    expect(thread.map(({ role }) => role)).toEqual(said.map(({ role }) => role));
    expect(composer).toBe('public');
  });

  it('shows what would be sent, and sends nothing', async () => {
    inbox();
    box().textContent = 'I have asked the warehouse.';
    // Laid-out text is the browser's; jsdom has none.
    Object.defineProperty(box(), 'innerText', { value: 'I have asked the warehouse.' });
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(screen.getByText(/what the customer would get/)).toBeVisible();
    expect(document.querySelector('[data-outgoing]')).toHaveTextContent('I have asked the warehouse.');
  });

  it('keeps what was typed when another ticket is opened, each in its own box', () => {
    const open = inbox();
    open('praise');
    const bold = document.createElement('b');
    bold.append('you');
    box().append('Thank ', bold);
    fireEvent.input(box());
    open('double-charge');
    expect(box()).toBeEmptyDOMElement();
    open('praise');
    expect(box().innerHTML).toBe('Thank <b>you</b>');
  });
});

it('is always a Wednesday in the practice inbox, as its tickets say', () => {
  for (const day of ['2026-11-18T08:00', '2026-11-19T08:00', '2026-11-24T23:00', '2027-01-01T00:30']) {
    const inboxDay = lastWednesday(new Date(day));
    expect(inboxDay.getDay()).toBe(3);
    expect(new Date(day).getTime() - inboxDay.getTime()).toBeLessThan(7 * 86_400_000);
  }
});
