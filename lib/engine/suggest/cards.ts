import type { Card } from '../types';
import { handOverSummary } from './hand-over';
import type { Stance, SuggestInput } from './situation';

/** Procedures that outrank phrasing, the gravest first. A pack's escalation table may say who and when. */
export function cardsFor(stance: Stance, input: SuggestInput): Card[] {
  const cards: Card[] = [];
  if (stance.flags.has('safety')) {
    cards.push({
      kind: 'safety',
      title: 'Somebody may be in danger',
      lines: [
        'Stop: this is not one for phrasing. Tell your lead or your safety contact now.',
        'If a life may be at risk, follow your procedure for emergency services.',
        'Injury, illness or a dangerous product: note what happened, to whom and when; promise nothing about the cause.',
        'Write to the customer only what your procedure says, in your own plain words.',
      ],
    });
  }
  if (stance.flags.has('legal')) {
    cards.push({
      kind: 'legal',
      title: 'A legal step is named',
      lines: [
        'Stay calm and factual: most people who name a lawyer or a regulator want an answer.',
        'Acknowledge what they report. Write nothing about liability, and do not argue the law.',
        'Follow your escalation table before you promise anything; keep the thread as it is.',
      ],
    });
  }
  if (stance.rung > 0) {
    cards.push({
      kind: 'boundary',
      title:
        stance.rung === 1
          ? 'Insults: answer the issue, name the language once'
          : 'It goes on: say the consequence that your team has set',
      lines: [
        'Do not mirror it. The language is what is named, never the person.',
        stance.rung === 1
          ? 'Ask once for it to stop, and say that you want to help.'
          : 'Say only a consequence that your team has agreed; then hand over.',
        'You may stop here and ask your lead to take over. A short break after this one is sensible.',
      ],
    });
  }
  if (stance.badFaith || stance.rung > 0 || stance.flags.has('legal')) {
    cards.push({ kind: 'escalation', title: 'Hand-over, ready to copy', lines: handOverSummary(input) });
  }
  return cards;
}
