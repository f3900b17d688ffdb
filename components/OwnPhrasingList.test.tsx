import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import type { OwnPhrasing } from '../lib/engine/types';
import { OwnPhrasingList } from './OwnPhrasingList';

const own: OwnPhrasing[] = [{ id: 'one', step: 'thanks', register: 'plain', text: 'Cheers, {name}!' }];
const changed = vi.fn<(own: OwnPhrasing[]) => void>();
const unhidden = vi.fn<(id: string) => void>();

beforeEach(() => {
  vi.resetAllMocks();
  render(
    <OwnPhrasingList
      own={own}
      hidden={[{ id: 'two', text: 'Good that you told us.' }]}
      hasKnownSlots={(text) => !text.includes('{nobody}')}
      onChange={changed}
      onUnhide={unhidden}
    />,
  );
});

const field = () => screen.getByRole('textbox', { name: 'Thank them' });

it('words a phrasing anew', async () => {
  await userEvent.type(field(), ' Truly.');
  await userEvent.tab();
  expect(changed).toHaveBeenCalledExactlyOnceWith([{ ...own[0], text: 'Cheers, {name}! Truly.' }]);
});

it('refuses a gap that nothing fills, and says so', async () => {
  await userEvent.type(field(), ' {{nobody}');
  await userEvent.tab();
  expect(changed).not.toHaveBeenCalled();
  expect(screen.getByText(/no gap that Evenkeel can fill/)).toBeVisible();
});

it('deletes a phrasing', async () => {
  await userEvent.click(screen.getByRole('button', { name: /^Delete/ }));
  expect(changed).toHaveBeenCalledExactlyOnceWith([]);
});

it('shows a hidden one again', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Show again: Good that you told us.' }));
  expect(unhidden).toHaveBeenCalledExactlyOnceWith('two');
});
