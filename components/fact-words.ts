import type { FactKind } from '../lib/engine/types';

/** What kind of thing the customer said. */
export const factWords: Readonly<Record<FactKind, string>> = {
  'order-number': 'Order',
  'ticket-number': 'Ticket',
  amount: 'Amount',
  date: 'Date',
  deadline: 'Deadline',
  wait: 'Waiting',
  item: 'Item',
  problem: 'Problem',
  hardship: 'Going through',
  promise: 'Was promised',
  wish: 'Wants',
  question: 'Asks',
  contacts: 'Wrote before',
  name: 'Name',
  staff: 'Spoke to',
};
