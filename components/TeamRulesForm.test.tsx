import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';

import type { TeamRules } from '../lib/engine';
import { TeamRulesForm } from './TeamRulesForm';

const none: TeamRules = { limits: { amount: null, days: null }, consequence: null, escalation: [] };

/** The form with its settings, and what they were changed to. */
function form() {
  const changed = vi.fn<(team: TeamRules) => void>();
  function Settings() {
    const [team, setTeam] = useState(none);
    changed(team);
    return <TeamRulesForm team={team} onChange={setTeam} />;
  }
  render(<Settings />);
  return () => changed.mock.lastCall?.[0];
}

async function write(field: HTMLElement, text: string) {
  await userEvent.clear(field);
  if (text !== '') await userEvent.type(field, text);
  await userEvent.tab();
}

it('keeps limits as numbers, and an empty field as none', async () => {
  const team = form();
  const amount = screen.getByRole('textbox', { name: /Largest amount/ });
  await write(amount, '50');
  expect(team()?.limits).toEqual({ amount: 50, days: null });
  await write(amount, '');
  expect(team()).toEqual(none);
});

it('refuses a limit that is no number, and says so', async () => {
  const team = form();
  await write(screen.getByRole('textbox', { name: /in days/ }), 'soon');
  expect(team()).toEqual(none);
  expect(screen.getByText(/Write a number/)).toBeVisible();
});

it('keeps the consequence as a clause', async () => {
  const team = form();
  await write(screen.getByRole('textbox', { name: /insults go on/ }), 'I will end this conversation.');
  expect(team()?.consequence).toBe('I will end this conversation');
});

it('keeps who takes over and when, one field after the other', async () => {
  const team = form();
  const legal = within(screen.getByRole('group', { name: 'A legal step is named' }));
  await write(legal.getByRole('textbox', { name: 'Who takes over' }), 'Noor');
  await write(legal.getByRole('textbox', { name: 'When' }), 'the same day');
  expect(team()?.escalation).toEqual([{ when: 'legal', who: 'Noor', within: 'the same day' }]);
});
