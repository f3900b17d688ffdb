import type { Finding } from '../../types';
import type { Seen } from '../seen';
import { emptySlots } from '../slots';

/** A slot or a template mark was left in. */
export const emptySlot = ({ draft }: Seen): Finding[] =>
  emptySlots(draft.text).map((span) => ({
    ...span,
    rule: 'empty-slot',
    severity: 'stop',
    why: 'A slot of a template is still open here.',
    source: 'Practice of customer service: chatwoot/chatwoot#10458, "if they miss a field it can look awkward"',
    strength: 'C',
    rewrite: null,
  }));
