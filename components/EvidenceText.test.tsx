import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';

import { angry } from '../tests/fixtures/states';
import { EvidenceText } from './EvidenceText';
import type { Explain } from './rule-note';

const { text } = angry.message;
const { evidence } = angry.reading;
const explain: Explain = (rule) =>
  rule === 'fed-up' ? { why: 'They say their patience is at an end.', source: 'Ombudsman', strength: 'B' } : null;
const show = () => render(<EvidenceText text={text} evidence={evidence} lit={[]} explain={explain} />);

it('shows the whole message, and the words that count as buttons', () => {
  const { container } = show();
  expect(container.textContent).toBe(text);
  expect(screen.getByRole('button', { name: 'third time I am writing' })).toBeVisible();
});

it('tells the rule, why it counts and its source when its words are pressed', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'fed up with the excuses' }));
  const note = await screen.findByRole('dialog');
  expect(note).toHaveTextContent('Speaks for angry');
  expect(note).toHaveTextContent('They say their patience is at an end.');
  expect(note).toHaveTextContent('Source: Ombudsman (field practice or a public body). Rule: fed-up');
});

it('tells everything that the same words counted for', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'nobody answers!' }));
  const note = await screen.findByRole('dialog');
  expect(note).toHaveTextContent('angry');
  expect(note).toHaveTextContent('grievance');
});

it('opens and closes from the keyboard, and gives the focus back', async () => {
  show();
  const words = screen.getByRole('button', { name: 'fed up with the excuses' });
  words.focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('dialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => {
    expect(words).toHaveFocus();
  });
});

it('shows markup in a message as text and never runs it', () => {
  const { container } = render(
    <EvidenceText text={'<img src=x onerror="alert(1)"> <b>hi</b>'} evidence={[]} lit={[]} explain={explain} />,
  );
  expect(container.querySelector('img, b')).toBeNull();
  expect(container).toHaveTextContent('<img src=x onerror="alert(1)"> <b>hi</b>');
});
