import { whoTakesOver } from '../team';
import type { Card } from '../types';
import type { Stance, SuggestInput } from './situation';

/** Procedures that outrank phrasing, the gravest first. The team's escalation table says who takes over, and when. */
export function cardsFor(stance: Stance, { team }: SuggestInput): Card[] {
  const cards: Card[] = [];
  if (stance.flags.has('safety')) {
    cards.push({
      kind: 'safety',
      title: 'Somebody may be in danger',
      lines: [
        'Stop: this is not one for phrasing. Tell your lead or your safety contact now.',
        whoTakesOver(team, 'safety'),
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
        'Promise nothing before somebody who may has looked at it; keep the thread as it is.',
        whoTakesOver(team, 'legal'),
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
          : team.consequence === null
            ? 'Your team has set no consequence: name none before your lead has.'
            : `The consequence that your team has agreed: ${team.consequence}.`,
        'You may stop here and have somebody else take over. A short break after this one is sensible.',
        whoTakesOver(team, 'abuse'),
      ],
    });
  }
  if (stance.badFaith) {
    cards.push({
      kind: 'escalation',
      title: 'What to grant here is not yours alone to decide',
      lines: [whoTakesOver(team, 'bad-faith')],
    });
  }
  // Many threaten to post and few do: this needs somebody else only where the team says who.
  if (stance.flags.has('public') && team.escalation.some(({ when, who }) => when === 'public' && who !== '')) {
    cards.push({ kind: 'escalation', title: 'They may go public', lines: [whoTakesOver(team, 'public')] });
  }
  return cards;
}
