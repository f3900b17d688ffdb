import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { draftText, drafting, good, review } from '../tests/fixtures/states';
import type { Actions } from './actions';
import { DraftView } from './DraftView';

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
  actions.apply.mockResolvedValue({ done: true, words: 'Changed.' });
});

const remarks = () => within(screen.getByRole('region', { name: 'Remarks on your draft' })).getAllByRole('listitem');
const lit = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-lit]')].map((element) => element.textContent).join('');

it('shows the draft as it is, and the gravest remark first, its weight in a word', () => {
  render(<DraftView draft={drafting.draft} actions={actions} />);
  expect(screen.getByRole('group', { name: 'Your draft so far' })).toHaveTextContent(draftText);
  expect(remarks().map((item) => item.textContent.match(/^(Stop|Caution|Hint)/)?.[0])).toEqual([
    'Stop',
    'Caution',
    'Caution',
    'Hint',
  ]);
  expect(screen.getByText('1 stop, 2 cautions, 1 hint.')).toBeVisible();
});

it('gives the reason, the source when asked, and words to write instead', async () => {
  render(<DraftView draft={drafting.draft} actions={actions} />);
  expect(remarks()[0]).toHaveTextContent('It tells the customer that asking again is their fault.');
  const [source] = screen.getAllByRole('button', { name: 'Source' });
  if (!source) throw new Error('no source is given');
  await userEvent.click(source);
  expect(remarks()[0]).toHaveTextContent('amycastro.com; nationwideinbound.com (practitioners’ opinion)');
  expect(remarks()[0]).toHaveTextContent('Instead: “To be clear about where it is”');
});

it('applies a rewrite with one press and says so', async () => {
  render(<DraftView draft={drafting.draft} actions={actions} />);
  const [first] = screen.getAllByRole('button', { name: 'Apply' });
  if (!first) throw new Error('no rewrite is offered');
  await userEvent.click(first);
  expect(actions.apply).toHaveBeenCalledExactlyOnceWith(review.findings[0]);
  expect(await screen.findByText('Changed.')).toBeVisible();
});

it('offers no Apply where there is no honest rewrite', () => {
  render(<DraftView draft={drafting.draft} actions={actions} />);
  expect(screen.getAllByRole('button', { name: 'Apply' })).toHaveLength(3);
});

it('dismisses a remark this once or for good', async () => {
  render(<DraftView draft={drafting.draft} actions={actions} />);
  const [stop] = remarks();
  if (!stop) throw new Error('there are no remarks');
  await userEvent.click(within(stop).getByRole('button', { name: 'Leave it' }));
  expect(actions.dismiss).toHaveBeenLastCalledWith(review.findings[0], 'once');
  await userEvent.click(within(stop).getByRole('button', { name: 'Never this rule' }));
  expect(actions.dismiss).toHaveBeenLastCalledWith(review.findings[0], 'always');
});

it('lists what the message calls for, and lights the sentence that does it', async () => {
  const { container } = render(<DraftView draft={drafting.draft} actions={actions} />);
  const list = screen.getByRole('region', { name: 'What this message calls for' });
  expect(within(list).getByText('Say by when').closest('li')).toHaveTextContent('missing');
  const apology = within(list).getByText('Apologise').closest('li');
  if (!apology) throw new Error('no apology in the list');
  expect(apology).toHaveTextContent('done');
  await userEvent.hover(apology);
  expect(lit(container)).toBe('sorry for any inconvenience caused.');
});

it('says of each question whether it is answered', () => {
  render(<DraftView draft={drafting.draft} actions={actions} />);
  expect(screen.getByRole('region', { name: 'Questions they asked' })).toHaveTextContent('“Where is it?” answered');
});

it('says in words what it does to the heat and how scripted it reads', () => {
  render(<DraftView draft={drafting.draft} actions={actions} />);
  expect(screen.getByRole('region', { name: 'Heat of your draft' })).toHaveTextContent('Raises the heat a little');
  expect(screen.getByRole('region', { name: 'How scripted it reads' })).toHaveTextContent('Reads like a script');
});

it('tells a good reply so in one line', () => {
  render(<DraftView draft={good.draft} actions={actions} />);
  expect(screen.getByText('This answers the person who wrote.')).toBeVisible();
  expect(screen.getByText('Nothing to change.')).toBeVisible();
});

it('checks when asked, where remarks while typing are off', async () => {
  render(<DraftView draft={{ text: draftText, review: null }} actions={actions} />);
  await userEvent.click(screen.getByRole('button', { name: 'Check my draft' }));
  expect(actions.check).toHaveBeenCalledOnce();
});

it('says where remarks will be before there is a draft', () => {
  render(<DraftView draft={null} actions={actions} />);
  expect(screen.getByText(/nothing is marked in the page itself/)).toBeVisible();
});
