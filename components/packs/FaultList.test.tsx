import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import type { PackFault } from '../../lib/packs/fault';
import type { Outcome } from '../actions';
import { FaultList } from './FaultList';

const fault: PackFault = {
  weight: 'fault',
  file: 'ours.json',
  path: 'rules › late › why',
  line: 12,
  column: 7,
  problem: 'this is too short',
  instead: 'write 5 characters or more',
};

it('says of each fault where it is, what is wrong and what to write, and copies them all', async () => {
  const copied = vi.fn<(text: string) => Promise<Outcome>>().mockResolvedValue({ done: true, words: 'Copied.' });
  render(<FaultList faults={[fault, { ...fault, path: '' }]} onCopy={copied} />);
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('rules › late › why line 12, column 7');
  expect(first).toHaveTextContent('This is too short. Write 5 characters or more.');
  expect(second).toHaveTextContent(/^ours\.json/);
  await userEvent.click(screen.getByRole('button', { name: 'Copy the list' }));
  expect(copied.mock.lastCall?.[0].split('\n')[0]).toBe(
    'ours.json:12:7 rules › late › why: this is too short: write 5 characters or more',
  );
  expect(await screen.findByText('Copied.')).toBeVisible();
});

it('shows markup as it is written', () => {
  render(<FaultList faults={[{ ...fault, problem: '<img src=x onerror=alert(1)>' }]} onCopy={vi.fn()} />);
  expect(screen.getByText(/<img src=x/)).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});
