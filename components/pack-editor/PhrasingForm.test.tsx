import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';

import type { PhrasingFile } from '../../lib/packs/schema';
import { PhrasingForm } from './PhrasingForm';

const start: PhrasingFile = {
  id: 'ours-1',
  step: 'thanks',
  register: 'plain',
  text: 'Thank you, for writing.',
  when: { flags: ['legal'] },
  source: 'Team practice',
  strength: 'C',
};
const changed = vi.fn<(phrasing: PhrasingFile) => void>();
const removed = vi.fn();

function Form() {
  const [phrasing, setPhrasing] = useState(start);
  return (
    <PhrasingForm
      phrasing={phrasing}
      slots={[{ name: 'name', hint: 'the customer’s name' }]}
      ownFlags={['wholesale']}
      preview={[
        { kind: 'text', text: 'Thank you, ' },
        { kind: 'filled', slot: 'name', text: 'Dana' },
        { kind: 'open', slot: 'do', hint: 'what you will do' },
      ]}
      troublesAt={(field) => (field === 'text' ? ['“{nobody}” is no gap: write {name}.'] : [])}
      onChange={(next) => {
        setPhrasing(next);
        changed(next);
      }}
      onRemove={removed}
    />
  );
}

beforeEach(() => {
  vi.resetAllMocks();
  render(<Form />);
});

const wording = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wording' });
const latest = () => changed.mock.lastCall?.[0];

it('puts a gap where the cursor is', async () => {
  await userEvent.click(wording());
  wording().setSelectionRange(10, 10);
  await userEvent.click(screen.getByRole('button', { name: 'Put in the customer’s name' }));
  expect(wording()).toHaveValue('Thank you, {name} for writing.');
});

it('shows how it reads, and what is wrong with it beside the field', () => {
  expect(screen.getByLabelText('Preview')).toHaveTextContent('Thank you, Dana[what you will do]');
  expect(wording()).toHaveAccessibleDescription(/is no gap: write {name}\./);
  expect(wording()).toBeInvalid();
});

it('takes conditions as plain choices, and leaves out what does not matter', async () => {
  await userEvent.click(screen.getByText('Offered only at times'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Legal' }), 'does not matter');
  expect(latest()?.when).toEqual({});
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Wholesale' }), 'never then');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Grievance' }), 'only then');
  await userEvent.click(within(screen.getByRole('group', { name: 'The message reads as' })).getByLabelText('Angry'));
  expect(latest()?.when).toEqual({ notFlags: ['wholesale'], types: ['grievance'], tone: ['angry'] });
});

it('is set to another step, and is removed', async () => {
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'The step that it makes' }), 'Apologise');
  expect(latest()?.step).toBe('apology');
  await userEvent.click(screen.getByRole('button', { name: 'Remove this phrasing' }));
  expect(removed).toHaveBeenCalledOnce();
});
