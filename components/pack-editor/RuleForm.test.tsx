import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';

import type { RuleFile } from '../../lib/packs/schema';
import { RuleForm } from './RuleForm';

const start: RuleFile = {
  id: 'ours-rule',
  speaksFor: { flag: 'legal' },
  why: 'They name a lawyer.',
  patterns: ['my lawyer'],
  source: 'Team practice',
  strength: 'C',
  examples: { match: ['Ask my lawyer.'], miss: ['I am a lawyer.'] },
};
const changed = vi.fn<(rule: RuleFile) => void>();
const tried = vi.fn<(samples: string) => void>();

function Form() {
  const [rule, setRule] = useState(start);
  return (
    <RuleForm
      rule={rule}
      categories={[{ id: 'missed-delivery', name: 'Missed delivery' }]}
      samples=""
      tried={{
        samples: [{ text: 'Talk to my lawyer', found: [{ start: 8, end: 17 }] }],
        match: [
          {
            text: 'Ask my lawyer.',
            found: [{ start: 4, end: 13 }],
            good: false,
            verdict: 'Found. Is this what it must mark?',
            taken: 'Ask [[my lawyer]].',
          },
        ],
        miss: [{ text: 'I am a lawyer.', found: [], good: true, verdict: 'Left alone, as it should be.', taken: null }],
      }}
      troublesAt={(field) => (field === 'patterns' ? ['Line 1: it is too wide.'] : [])}
      onSamples={tried}
      onChange={(next) => {
        setRule(next);
        changed(next);
      }}
      onRemove={vi.fn()}
    />
  );
}

beforeEach(() => {
  vi.resetAllMocks();
  render(<Form />);
});
const latest = () => changed.mock.lastCall?.[0];

it('takes its words one to a line, and says what is wrong with them', async () => {
  const words = screen.getByRole('textbox', { name: 'Words that it marks' });
  await userEvent.type(words, '\nmy solicitor');
  expect(latest()?.patterns).toEqual(['my lawyer', 'my solicitor']);
  expect(words).toHaveAccessibleDescription(/Line 1: it is too wide/);
});

it('lights up what it marks in messages to try it on', async () => {
  const messages = screen.getByRole('list', { name: 'Messages to try it on' });
  expect(within(messages).getByText('my lawyer', { selector: 'mark' })).toBeVisible();
  expect(screen.getByText('Found in 1 of 1.')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: 'Try it on messages' }), 'x');
  expect(tried).toHaveBeenCalledExactlyOnceWith('x');
});

it('says of each example whether it lives up to it, and takes what it finds as right', async () => {
  expect(screen.getByText(/Left alone, as it should be/)).toBeVisible();
  const rows = screen.getByRole('group', { name: 'Must be found in' });
  await userEvent.click(within(rows).getByRole('button', { name: 'That is right' }));
  expect(latest()?.examples.match).toEqual(['Ask [[my lawyer]].']);
});

it('speaks for something else, in plain words', async () => {
  const purpose = screen.getByRole('combobox', { name: 'Where these words stand, it means' });
  await userEvent.selectOptions(purpose, 'It is about: Missed delivery');
  expect(latest()?.speaksFor).toEqual({ flag: 'topic-missed-delivery' });
  await userEvent.selectOptions(purpose, 'A flag of our own …');
  await userEvent.type(screen.getByRole('textbox', { name: 'Name of the flag' }), ' Two');
  expect(latest()?.speaksFor).toEqual({ flag: 'our-flag-two' });
});
