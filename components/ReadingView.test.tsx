import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import type { OpenConversation } from '../lib/conversation/state';
import { angry, german, unsure } from '../tests/fixtures/states';
import { ReadingView } from './ReadingView';

const onMendFact = vi.fn();
const show = (conversation: OpenConversation) =>
  render(<ReadingView conversation={conversation} explain={() => null} onMendFact={onMendFact} />);
const lit = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-lit]')].map((element) => element.textContent);

it('says the tone of the words, on a scale of four named steps', () => {
  show(angry);
  const tone = screen.getByRole('region', { name: 'Tone' });
  expect(tone).toHaveTextContent('The words read as angry.');
  const steps = within(tone).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual(['Calm', 'Frustrated', 'Angry', 'Abusive']);
  expect(steps.filter((step) => step.getAttribute('aria-current')).map((step) => step.textContent)).toEqual(['Angry']);
});

it('speaks of the words and never of the person', () => {
  const { container } = show(angry);
  expect(container.textContent).not.toMatch(/(angry|abusive|difficult|demanding) customer/i);
});

it('lights the words of a label that has the focus', async () => {
  const { container } = show(angry);
  const chip = screen.getByRole('button', { name: /Public/ });
  while (document.activeElement !== chip) await userEvent.tab();
  expect(await screen.findByRole('tooltip')).toHaveTextContent('They say they tell, or will tell, others');
  expect(lit(container)).toEqual(['tell everyone on Twitter']);
});

it('lights the words of a label under the pointer, and lets go of them', async () => {
  const { container } = show(angry);
  await userEvent.hover(screen.getByRole('button', { name: /Not the first time/ }));
  expect(lit(container)).toEqual(['third time I am writing']);
  await userEvent.unhover(screen.getByRole('button', { name: /Not the first time/ }));
  expect(lit(container)).toEqual([]);
});

it('marks all that counts for a label that is pressed, until it is pressed again', async () => {
  show(angry);
  const chip = screen.getByRole('button', { name: /Public/ });
  await userEvent.click(chip);
  expect(chip).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('button', { name: 'tell everyone on Twitter' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'fed up with the excuses' })).toBeNull();
  await userEvent.click(chip);
  expect(screen.getByRole('button', { name: 'fed up with the excuses' })).toBeVisible();
});

it('says when it is not sure, and between what, instead of naming a tone', () => {
  const { container } = show(unsure);
  expect(screen.getByText(/Not sure/).closest('p')).toHaveTextContent('Not sure: between frustrated and angry.');
  expect(screen.queryByText(/The words read as/)).toBeNull();
  const open = [...container.querySelectorAll('[data-open]')].map((step) => step.textContent);
  expect(open).toEqual(['Frustrated', 'Angry']);
});

it('says that a claim may rest on a misunderstanding, and not of somebody in danger or who claims nothing', () => {
  const says = () => screen.queryByText(/may rest on a misunderstanding/);
  show(unsure);
  expect(says()).toBeVisible();
  cleanup();
  show({ ...unsure, reading: { ...unsure.reading, flags: ['safety'] } });
  expect(says()).toBeNull();
  cleanup();
  show({ ...unsure, reading: { ...unsure.reading, types: [] } });
  expect(says()).toBeNull();
});

it('leaves another language alone and says which it is', () => {
  show(german);
  expect(screen.getByText(/This looks like German/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Tone' })).toBeNull();
});

it('shows the course of the thread as a line and as a sentence', () => {
  show(angry);
  const course = screen.getByRole('region', { name: 'Course of the thread' });
  expect(course).toHaveTextContent('Wrote 3 times, heat is rising, waited up to 2 days.');
  expect(course).toHaveTextContent('It will be with you on Friday.');
  expect(within(course).getByRole('img')).toHaveAccessibleName(/calm, frustrated, angry/);
});

it('corrects a fact', async () => {
  show(angry);
  await userEvent.click(screen.getByRole('button', { name: 'Order 48-2291' }));
  const field = await screen.findByRole('textbox', { name: 'Order' });
  await userEvent.clear(field);
  await userEvent.type(field, '48-2292{Enter}');
  expect(onMendFact).toHaveBeenLastCalledWith(2, '48-2292');
});

it('leaves a fact out', async () => {
  show(angry);
  await userEvent.click(screen.getByRole('button', { name: 'Amount £64.50' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Leave it out' }));
  expect(onMendFact).toHaveBeenLastCalledWith(3, null);
});
