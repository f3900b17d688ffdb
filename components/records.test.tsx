import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { Correction } from '../lib/conversation/correction';
import { angry, unsure } from '../tests/fixtures/states';
import { BreakLine } from './BreakLine';
import { CaseToClean } from './CaseToClean';
import { CorrectionBar } from './CorrectionBar';
import { dueWords } from './due-words';
import { FollowUpList } from './FollowUpList';
import { RisingList } from './insights/RisingList';

const actions = { correct: vi.fn(), undoCorrection: vi.fn(), chooseCategory: vi.fn() };
const bar = (conversation: Partial<typeof angry> = {}) => (
  <CorrectionBar conversation={{ ...angry, ...conversation }} categories={['Delivery', 'Staff']} actions={actions} />
);

describe('where the reading is corrected', () => {
  it('a press on the right tone says what was read, and what is right', async () => {
    render(bar());
    await userEvent.click(screen.getByRole('button', { name: 'Not right?' }));
    const form = within(await screen.findByRole('dialog'));
    expect(form.getByRole('radio', { name: 'Angry' })).toBeChecked();
    await userEvent.click(form.getByRole('radio', { name: 'Calm' }));
    expect(actions.correct).toHaveBeenLastCalledWith('tone', 'angry', 'calm');
    await userEvent.click(form.getByRole('button', { name: 'Public' }));
    expect(actions.correct).toHaveBeenLastCalledWith('flag', 'public', null);
    await userEvent.click(form.getByRole('button', { name: 'Legal' }));
    expect(actions.correct).toHaveBeenLastCalledWith('flag', null, 'legal');
  });

  it('a tone that was not sure is corrected from nothing', async () => {
    render(bar(unsure));
    await userEvent.click(screen.getByRole('button', { name: 'Not right?' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('radio', { name: 'Calm' }));
    expect(actions.correct).toHaveBeenLastCalledWith('tone', null, 'calm');
  });

  it('what was corrected is shown in words, and can be taken back', async () => {
    const label = { of: 'label', messageId: 'm3' } as const;
    const corrections: Correction[] = [
      { ...label, family: 'tone', from: 'angry', to: 'calm' },
      { ...label, family: 'flag', from: 'public', to: null },
      { of: 'finding', messageId: 'm3', rule: 'blames', passage: 'you should have' },
    ];
    render(bar({ corrections }));
    const items = within(screen.getByRole('list', { name: 'Corrected by you' })).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Corrected by you: angry → calmTake back',
      'Corrected by you: not publicTake back',
      'Corrected by you: the remark on “you should have” is not soTake back',
    ]);
    await userEvent.click(within(items[1] as HTMLElement).getByRole('button'));
    expect(actions.undoCorrection).toHaveBeenCalledWith(1);
  });

  it('says what the message is about, also where a pack found it', async () => {
    render(bar({ category: 'late delivery' }));
    const about = screen.getByRole('combobox', { name: 'About' });
    expect(about).toHaveValue('late delivery');
    await userEvent.selectOptions(about, 'Staff');
    expect(actions.chooseCategory).toHaveBeenLastCalledWith('Staff');
    await userEvent.selectOptions(about, 'not set');
    expect(actions.chooseCategory).toHaveBeenLastCalledWith(null);
  });
});

describe('what was promised', () => {
  const now = new Date(2026, 10, 18, 12).getTime();
  const hour = 3_600_000;
  const followUp = (id: number, due: number) =>
    ({
      id,
      due,
      step: 'follow-up',
      site: 'zendesk',
      conversationId: 'a',
      link: 'https://acme.zendesk.com/1',
      told: false,
    }) as const;
  const list = { openTicket: vi.fn(), snooze: vi.fn(), done: vi.fn(), putBack: vi.fn(), allowNotes: vi.fn() };
  const show = (allowNotes: (() => void) | null = list.allowNotes) =>
    render(
      <FollowUpList
        followUps={[followUp(1, now + hour), followUp(2, now - hour)]}
        now={now}
        actions={{ ...list, allowNotes }}
        onClose={vi.fn()}
      />,
    );

  it('is listed overdue first, with the way to its ticket', async () => {
    show();
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/^Overdue since today/);
    await userEvent.click(within(first as HTMLElement).getByRole('button', { name: 'Open in Zendesk' }));
    expect(list.openTicket).toHaveBeenCalledWith('https://acme.zendesk.com/1');
  });

  it('is put off or done at a press, and each can be undone', async () => {
    show();
    const [first] = screen.getAllByRole('listitem');
    await userEvent.click(within(first as HTMLElement).getByRole('button', { name: 'Remind me tomorrow' }));
    expect(list.snooze).toHaveBeenCalledWith(followUp(2, now - hour), 'morning');
    expect(screen.getByRole('status')).toHaveTextContent('Put off. Undo');
    await userEvent.click(within(first as HTMLElement).getByRole('button', { name: 'Done' }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(list.putBack).toHaveBeenCalledWith(followUp(2, now - hour));
  });

  it('asks for notifications only where they are not allowed yet', async () => {
    const { unmount } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Tell me by a notification' }));
    expect(list.allowNotes).toHaveBeenCalledOnce();
    unmount();
    show(null);
    expect(screen.queryByRole('button', { name: 'Tell me by a notification' })).toBeNull();
  });

  it('is told by day and hour', () => {
    expect(dueWords(now + hour, now)).toMatch(/^Today /);
    expect(dueWords(now + 24 * hour, now)).toMatch(/^Tomorrow /);
    expect(dueWords(now + 96 * hour, now)).toMatch(/Sun/);
    expect(dueWords(now - 24 * hour, now)).toMatch(/^Overdue since yesterday /);
  });
});

it('a quiet line about a break can be ended for good', async () => {
  const end = vi.fn();
  render(<BreakLine onEnd={end} />);
  await userEvent.click(screen.getByRole('button', { name: 'Do not say this again' }));
  expect(end).toHaveBeenCalledOnce();
});

it('a text to clean is ticked by hand', async () => {
  const tick = vi.fn();
  render(<CaseToClean text="Hi ▒▒▒" corrections={['angry → calm']} ticked={false} onText={vi.fn()} onTick={tick} />);
  expect(screen.getByRole('textbox', { name: 'angry → calm' })).toHaveValue('Hi ▒▒▒');
  await userEvent.click(screen.getByRole('checkbox'));
  expect(tick).toHaveBeenCalledWith(true);
});

it('what rises is said in one sentence with its figures', () => {
  render(
    <RisingList
      rising={[
        { name: 'flag:legal', recent: 21, before: 3.75 },
        { name: 'category:Staff', recent: 6, before: 0 },
      ]}
    />,
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Legal: 21 in the last 7 days; in the 28 days before, 3.8 a week.',
    'Staff: 6 in the last 7 days; in the 28 days before, none.',
  ]);
});
