import { describe, expect, it } from 'vitest';

import { slotted } from './placeholders';

describe('a placeholder of another tool', () => {
  it.each([
    ['Hi {{ticket.requester.first_name}},', 'Hi {name},'],
    ['Hi {{first_name | fallback: "there"}},', 'Hi {name},'],
    ['Hi {%customer.firstName,fallback=there%},', 'Hi {name},'],
    ['Hi %customer%,', 'Hi {name},'],
    ['Hi [NAME],', 'Hi {name},'],
    ['Your order {{ticket.ticket_field_order_number}} is here.', 'Your order {order} is here.'],
    ['Order {formtext: name=order number} left us.', 'Order {order} left us.'],
    ['Order %filltext:name=order number% left us.', 'Order {order} left us.'],
    ['You will have it by <delivery date>.', 'You will have it by {when}.'],
  ])('becomes a slot: %j', (written, text) => {
    expect(slotted(written)).toEqual({ text, unknown: [] });
  });

  it('that no slot stands for is kept, and told', () => {
    expect(slotted('I am {{current_user.name}}, ask for {{dc.hours}}.')).toEqual({
      text: 'I am {{current_user.name}}, ask for {{dc.hours}}.',
      unknown: ['{{current_user.name}}', '{{dc.hours}}'],
    });
  });

  it('is not seen in links, shares and plain brackets', () => {
    const text = 'Up 50% or 60% (see [our page](https://example.com)), and [1] is a note.';

    expect(slotted(text)).toEqual({ text, unknown: [] });
  });
});
