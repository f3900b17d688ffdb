import type { Comment, Ticket } from './helpdesk-server';

const customer = (text: string, author = 'Jo Byrne', at = '2026-11-20T10:02:00Z'): Comment => ({
  from: 'end-user',
  author,
  at,
  text,
});

/** A ticket of one message. */
export const ticketSaying = (id: number, text: string, html?: string): Ticket => ({
  id,
  subject: `Ticket ${id}`,
  comments: [{ ...customer(text), ...(html !== undefined && { html }) }],
});

export const angry: Ticket = {
  id: 101,
  subject: 'Refund for order 48213',
  comments: [
    customer('Hello, my kettle from order 48213 arrived cracked. I would like a refund please.'),
    {
      from: 'agent',
      author: 'Sam Okafor',
      at: '2026-11-20T12:30:00Z',
      text: 'Hi Jo,\n\nYour refund of £64.90 will be with you within 5 days.\n\nSam',
    },
    customer(
      [
        'This is the third time I am writing about order 48213. You promised my £64.90 back within 5 days and it has been three weeks!',
        'Absolutely disgraceful. Every time I call I am told something different and nobody does a thing.',
        'I want my money back today. When will it be in my account?',
      ].join('\n\n'),
      'Jo Byrne',
      '2026-11-21T08:15:00Z',
    ),
    {
      from: 'note',
      author: 'Sam Okafor',
      at: '2026-11-21T08:40:00Z',
      text: 'Internal: finance says the transfer bounced.',
    },
  ],
};

export const calm: Ticket = {
  id: 102,
  subject: 'Blue kettle',
  comments: [
    customer(
      'Hi there, could you tell me whether the blue kettle will be back in stock before Christmas? No rush. Thank you!',
      'Priya Nair',
    ),
  ],
};

export const demanding: Ticket = {
  id: 103,
  subject: 'Account closed',
  comments: [
    customer(
      'You will reopen my account by 5 pm today and you will put a manager on the phone. I will not accept anything else.',
      'Marcus Hale',
    ),
  ],
};
