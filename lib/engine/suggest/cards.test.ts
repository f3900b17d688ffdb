import { describe, expect, it } from 'vitest';

import { noTeamRules, type TeamRules } from '../team';
import { cardsFor } from './cards';
import type { Stance, SuggestInput } from './situation';

const stance = (more: Partial<Stance>): Stance => ({
  heat: 0,
  grievance: false,
  demanding: false,
  badFaith: false,
  flags: new Set(),
  fault: 'unknown',
  hardship: false,
  questions: 0,
  rung: 0,
  ...more,
});
const linesOf = (more: Partial<Stance>, team: Partial<TeamRules> = {}): string =>
  cardsFor(stance(more), { team: { ...noTeamRules, ...team } } as SuggestInput)
    .flatMap(({ lines }) => lines)
    .join('\n');

const cases = [
  ['safety', { flags: new Set(['safety']) }],
  ['legal', { flags: new Set(['legal']) }],
  ['abuse', { rung: 1 }],
  ['bad-faith', { badFaith: true }],
] as const;

describe('a procedure', () => {
  it.each(cases)('for %s names who takes over, and when', (when, more) => {
    const row = { when, who: 'Noor in the safety team', within: 'the same hour' };
    expect(linesOf(more, { escalation: [row] })).toContain(
      'Hand over to: Noor in the safety team. When: the same hour.',
    );
  });

  it.each(cases)('for %s says to ask the lead where the team has no row', (_, more) => {
    const elsewhere = { when: 'public', who: 'Press', within: 'a day' } as const;
    expect(linesOf(more, { escalation: [elsewhere] })).toMatch(/ask your lead/);
  });

  it('for a public threat is there only where the team says who', () => {
    const flags = new Set(['public']);
    expect(linesOf({ flags })).toBe('');
    expect(linesOf({ flags }, { escalation: [{ when: 'public', who: 'Press', within: 'a day' }] })).toContain('Press');
  });

  it('where abuse goes on names the team’s consequence, and none where there is none', () => {
    expect(linesOf({ rung: 2 }, { consequence: 'I will end this conversation' })).toContain('I will end this');
    expect(linesOf({ rung: 2 })).toContain('name none before your lead has');
  });
});
