import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import type { InstalledPack } from '../../lib/storage/library';
import { PackCard, type PackActions } from './PackCard';

const pack: InstalledPack = {
  key: 'ours',
  id: 'ours',
  name: 'Ours',
  version: '1.2.0',
  language: 'en',
  author: 'The desk',
  licence: 'Private',
  origin: { kind: 'link', url: 'https://desk.example/pack.json', pin: null },
  hash: 'a'.repeat(64),
  on: true,
  locked: false,
  counts: { rules: 1, phrasings: 12, classes: 0, cases: 0 },
  taken: '2026-11-20T08:00:00Z',
  lastSuccess: '2026-11-21T08:00:00Z',
  lastFailure: { at: '2026-11-22T08:00:00Z', reason: 'The server answered with 404.' },
  broken: null,
};
const actions = {
  setOn: vi.fn(),
  move: vi.fn(),
  remove: vi.fn(),
  refresh: vi.fn(),
  edit: vi.fn(),
} satisfies PackActions;

beforeEach(() => {
  vi.resetAllMocks();
});
const show = (changed: Partial<InstalledPack> = {}) =>
  render(
    <PackCard
      pack={{ ...pack, ...changed }}
      actions={actions}
      canMove={{ up: false, down: true }}
      href="#packs/open/ours"
      about={null}
    />,
  );

it('says what it is, where it is from, and what went wrong with its link', () => {
  show();
  expect(screen.getByText('12 phrasings, 1 rule.')).toBeVisible();
  expect(screen.getByText(/by The desk, Private; from desk\.example/)).toBeVisible();
  expect(screen.getByText(/answered with 404\. The last good version stays in use/)).toBeVisible();
});

it('is switched, moved, looked at anew and copied to be edited', async () => {
  show();
  await userEvent.click(screen.getByRole('switch'));
  expect(actions.setOn).toHaveBeenCalledWith(pack, false);
  expect(screen.getByRole('button', { name: /^Move Ours up/ })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: /^Move Ours down/ }));
  expect(actions.move).toHaveBeenCalledWith(pack, 1);
  await userEvent.click(screen.getByRole('button', { name: 'Look now for a newer version of Ours' }));
  expect(actions.refresh).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Copy to edit: Ours' }));
  expect(actions.edit).toHaveBeenCalledOnce();
});

it('of the company cannot be switched or removed, and says so', () => {
  show({ locked: true, origin: { kind: 'policy', url: null, pin: null } });
  expect(screen.getByRole('switch')).toBeDisabled();
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  expect(screen.getByText(/Your company’s policy holds it/)).toBeVisible();
});

it('that cannot be read says so, and can be removed', async () => {
  show({ broken: 'It cannot be read. Remove it, and take it again.' });
  expect(screen.getByText(/cannot be read/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /edit/i })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Remove Ours' }));
  expect(actions.remove).toHaveBeenCalledOnce();
});
