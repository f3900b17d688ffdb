import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import type { Suggestion } from '../lib/engine/types';
import { angry, drafting, filled, gapped, safety } from '../tests/fixtures/states';
import type { Actions } from './actions';
import { ReplyView } from './ReplyView';

const actions = {
  chooseFault: vi.fn<Actions['chooseFault']>(),
  mendFact: vi.fn<Actions['mendFact']>(),
  another: vi.fn<Actions['another']>(),
  insert: vi.fn<Actions['insert']>(),
  keep: vi.fn<Actions['keep']>(),
  hide: vi.fn<Actions['hide']>(),
  unhide: vi.fn<Actions['unhide']>(),
  copy: vi.fn<Actions['copy']>(),
  apply: vi.fn<Actions['apply']>(),
  dismiss: vi.fn<Actions['dismiss']>(),
  correct: vi.fn<Actions['correct']>(),
  deny: vi.fn<Actions['deny']>(),
  undoCorrection: vi.fn<Actions['undoCorrection']>(),
  chooseCategory: vi.fn<Actions['chooseCategory']>(),
  check: vi.fn<Actions['check']>(),
} satisfies Actions;

beforeEach(() => {
  vi.resetAllMocks();
  actions.insert.mockResolvedValue({ done: true, words: 'Inserted.' });
  for (const act of [actions.keep, actions.hide, actions.unhide]) act.mockResolvedValue({ done: true, words: 'Done.' });
  actions.copy.mockResolvedValue({ done: true, words: 'Copied.' });
});

const step = (name: string) => screen.getByRole('button', { name: new RegExp(name) });

it('lists the steps in order, each with its reason, the next one open', () => {
  render(<ReplyView conversation={angry} actions={actions} />);
  const steps = screen.getAllByRole('heading', { level: 3 });
  expect(steps.map((heading) => heading.textContent)).toEqual([
    expect.stringContaining('Say back what happened'),
    expect.stringContaining('Name how it feels'),
    expect.stringContaining('Apologise'),
    expect.stringContaining('Say what you do now'),
    expect.stringContaining('Say by when'),
    'Hand over to somebody else',
  ]);
  expect(step('Say back')).toHaveAttribute('aria-expanded', 'true');
  expect(step('Name how')).toHaveAttribute('aria-expanded', 'false');
  expect(screen.getByText('They wrote three times: show that you read it.')).toBeVisible();
});

it('inserts a phrasing with one press and says that it is in', async () => {
  render(<ReplyView conversation={angry} actions={actions} />);
  await userEvent.click(screen.getByRole('button', { name: 'Insert' }));
  expect(actions.insert).toHaveBeenCalledExactlyOnceWith(filled, filled.text);
  expect(await screen.findByText('Inserted.')).toBeVisible();
});

it('says what happened when the page did not take it', async () => {
  actions.insert.mockResolvedValue({ done: false, words: 'The page did not take the text.' });
  render(<ReplyView conversation={angry} actions={actions} />);
  await userEvent.click(screen.getByRole('button', { name: 'Insert' }));
  expect(await screen.findByText('The page did not take the text.')).toBeVisible();
});

it('does not insert while a gap is open, and says why', async () => {
  render(<ReplyView conversation={angry} actions={actions} />);
  await userEvent.click(step('Say by when'));
  const card = screen.getByRole('textbox', { name: /a day and an hour/ }).closest('article');
  if (!card) throw new Error('the gap is in no card');
  const insert = within(card).getByRole('button', { name: 'Insert' });
  expect(insert).toBeDisabled();
  expect(insert).toHaveAccessibleDescription('To insert it, fill in a day and an hour you can keep.');
  await userEvent.click(insert);
  expect(actions.insert).not.toHaveBeenCalled();
});

it('inserts the sentence once its gap is filled in', async () => {
  render(<ReplyView conversation={angry} actions={actions} />);
  await userEvent.click(step('Say by when'));
  const gap = screen.getByRole('textbox', { name: /a day and an hour/ });
  await userEvent.type(gap, 'noon tomorrow');
  const card = gap.closest('article');
  if (!card) throw new Error('the gap is in no card');
  await userEvent.click(within(card).getByRole('button', { name: 'Insert' }));
  expect(actions.insert).toHaveBeenCalledExactlyOnceWith(
    gapped,
    'I will write to you by noon tomorrow, whether or not the courier has answered me.',
  );
});

it('asks for another way, and says how many are left', async () => {
  render(<ReplyView conversation={angry} actions={actions} />);
  expect(screen.getByText('14 more')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Another way' }));
  expect(actions.another).toHaveBeenCalledExactlyOnceWith('repeat-back');
});

it('says when no other way is left, and starts over when asked', async () => {
  const conversation = {
    ...angry,
    suggestions: [{ step: 'repeat-back' as const, offered: [filled], left: 0, passed: 0, hidden: [] }],
  };
  render(<ReplyView conversation={conversation} actions={actions} />);
  expect(screen.getByText(/the last that fit/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
  expect(actions.another).toHaveBeenCalledExactlyOnceWith('repeat-back');
});

it('sets whose fault it was, which is unknown at first', async () => {
  render(<ReplyView conversation={angry} actions={actions} />);
  expect(screen.getByRole('radio', { name: 'Unknown' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'Ours' }));
  expect(actions.chooseFault).toHaveBeenCalledExactlyOnceWith('ours');
});

it('ticks off the steps that the draft makes', () => {
  render(<ReplyView conversation={drafting} actions={actions} />);
  expect(step('Apologise')).toHaveTextContent('done');
  expect(step('Say by when')).not.toHaveTextContent('done');
});

it('offers no phrasing where somebody may be in danger, and says where to look', () => {
  render(<ReplyView conversation={safety} actions={actions} />);
  expect(screen.getByText(/do first what stands at the top/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
});

it('opens what is called for first, not what is only called for in a case', () => {
  const steps = [
    { step: 'thanks', why: 'If you have a line that is not stock.', ifNeeded: true } as const,
    { step: 'action', why: 'Answer what they ask.' } as const,
  ];
  render(<ReplyView conversation={{ ...angry, plan: { cards: [], steps } }} actions={actions} />);
  expect(step('Thank them')).toHaveAttribute('aria-expanded', 'false');
  expect(step('Say what you do')).toHaveAttribute('aria-expanded', 'true');
});

it('asks whose fault it was where the wording depends on it, and not of a calm question', () => {
  const { rerender } = render(<ReplyView conversation={angry} actions={actions} />);
  expect(screen.getByText('Whose fault?')).toBeVisible();
  const steps = [{ step: 'action', why: 'Answer what they ask.' } as const];
  rerender(<ReplyView conversation={{ ...angry, plan: { cards: [], steps } }} actions={actions} />);
  expect(screen.queryByText('Whose fault?')).toBeNull();
});

it('holds what the next person needs, ready to copy', async () => {
  render(<ReplyView conversation={angry} actions={actions} />);
  await userEvent.click(screen.getByRole('button', { name: 'Hand over to somebody else' }));
  await userEvent.click(screen.getByRole('button', { name: 'Copy the summary' }));
  expect(actions.copy).toHaveBeenCalledExactlyOnceWith(angry.handOver.join('\n'));
});

it('writes once, however often it is pressed while the page answers', async () => {
  actions.insert.mockReturnValue(new Promise(() => undefined));
  render(<ReplyView conversation={angry} actions={actions} />);
  await userEvent.dblClick(screen.getByRole('button', { name: 'Insert' }));
  expect(actions.insert).toHaveBeenCalledOnce();
});

it('keeps the keyboard at the step that was just made', async () => {
  render(<ReplyView conversation={angry} actions={actions} />);
  await userEvent.click(screen.getByRole('button', { name: 'Insert' }));
  await waitFor(() => {
    expect(step('Say back')).toHaveFocus();
  });
});

it('warns that the open box writes an internal note, and names the button for it', () => {
  render(<ReplyView conversation={{ ...angry, composer: 'internal' }} actions={actions} />);
  expect(screen.getByText(/the customer will not see it/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Insert into the note' })).toBeVisible();
});

/** Opens the menu of the first card, and presses one of its items. */
async function choose(item: string) {
  await userEvent.click(screen.getByRole('button', { name: 'More for this phrasing' }));
  await userEvent.click(await screen.findByRole('button', { name: item }));
}

it('keeps a phrasing as the agent’s own, or hides it, from its menu', async () => {
  render(<ReplyView conversation={angry} actions={actions} />);
  await choose('Keep as mine');
  expect(actions.keep).toHaveBeenCalledExactlyOnceWith(filled);
  await choose('Hide');
  expect(actions.hide).toHaveBeenCalledExactlyOnceWith(filled);
});

it('inserts a phrasing as the agent edited it', async () => {
  render(<ReplyView conversation={angry} actions={actions} />);
  await choose('Edit…');
  const box = screen.getByRole('textbox', { name: /In your words/ });
  expect(box).toHaveValue(filled.text);
  await userEvent.type(box, ' I see why.');
  await userEvent.click(screen.getByRole('button', { name: 'Insert' }));
  expect(actions.insert).toHaveBeenCalledExactlyOnceWith(filled, `${filled.text} I see why.`);
});

it('does not insert an edited phrasing while a gap of it is open', async () => {
  const time = [{ step: 'repeat-back' as const, offered: [gapped], left: 1, passed: 0, hidden: [] }];
  render(<ReplyView conversation={{ ...angry, suggestions: time }} actions={actions} />);
  await choose('Edit…');
  expect(screen.getByRole('button', { name: 'Insert' })).toBeDisabled();
  const box = screen.getByRole('textbox', { name: /In your words/ });
  await userEvent.clear(box);
  expect(screen.getByRole('button', { name: 'Insert' })).toBeDisabled();
  await userEvent.type(box, 'I will write at noon.');
  expect(screen.getByRole('button', { name: 'Insert' })).toBeEnabled();
});

it('lets no agent make up a consequence', () => {
  const consequence: Suggestion = {
    ...gapped,
    parts: [
      { kind: 'text', text: 'Otherwise ' },
      { kind: 'open', slot: 'consequence', hint: 'the consequence' },
    ],
  };
  const boundary = [{ step: 'repeat-back' as const, offered: [consequence], left: 1, passed: 0, hidden: [] }];
  render(<ReplyView conversation={{ ...angry, suggestions: boundary }} actions={actions} />);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByRole('button', { name: 'Insert' })).toBeDisabled();
  expect(screen.getByText(/Your team has set no consequence/)).toBeVisible();
});

it('says why a step has no phrasing left, and shows them again', async () => {
  const dry = [{ step: 'repeat-back' as const, offered: [], left: 0, passed: 4, hidden: ['no-wonder'] }];
  render(<ReplyView conversation={{ ...angry, suggestions: dry }} actions={actions} />);
  expect(screen.getByText('No other phrasing is left for this step: you have seen 4, you hid 1.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show them again' }));
  expect(actions.another).toHaveBeenCalledExactlyOnceWith('repeat-back');
  expect(actions.unhide).toHaveBeenCalledExactlyOnceWith(['no-wonder']);
});
