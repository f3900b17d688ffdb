import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import {
  angry,
  drafting,
  german,
  good,
  off,
  review,
  unreadable,
  unsupported,
  unsure,
  safety,
} from '../tests/fixtures/states';
import type { PanelActions, PanelShows } from './panel-props';
import { PanelView } from './PanelView';

const actions = {
  chooseFault: vi.fn<PanelActions['chooseFault']>(),
  mendFact: vi.fn<PanelActions['mendFact']>(),
  another: vi.fn<PanelActions['another']>(),
  insert: vi.fn<PanelActions['insert']>(),
  keep: vi.fn<PanelActions['keep']>(),
  hide: vi.fn<PanelActions['hide']>(),
  unhide: vi.fn<PanelActions['unhide']>(),
  copy: vi.fn<PanelActions['copy']>(),
  apply: vi.fn<PanelActions['apply']>(),
  dismiss: vi.fn<PanelActions['dismiss']>(),
  correct: vi.fn<PanelActions['correct']>(),
  deny: vi.fn<PanelActions['deny']>(),
  undoCorrection: vi.fn<PanelActions['undoCorrection']>(),
  chooseCategory: vi.fn<PanelActions['chooseCategory']>(),
  showPromises: vi.fn<PanelActions['showPromises']>(),
  endBreakLine: vi.fn<PanelActions['endBreakLine']>(),
  check: vi.fn<PanelActions['check']>(),
  paste: vi.fn<PanelActions['paste']>(),
  askPaste: vi.fn<PanelActions['askPaste']>(),
  leavePaste: vi.fn<PanelActions['leavePaste']>(),
  readAgain: vi.fn<PanelActions['readAgain']>(),
  diagnose: vi.fn<PanelActions['diagnose']>(),
  closeDiagnosis: vi.fn<PanelActions['closeDiagnosis']>(),
  copyReport: vi.fn<PanelActions['copyReport']>(),
  switchOff: vi.fn<PanelActions['switchOff']>(),
  open: vi.fn<PanelActions['open']>(),
} satisfies PanelActions;

beforeEach(() => {
  vi.clearAllMocks();
});

const everything: PanelShows = {
  state: angry,
  site: 'Zendesk',
  paste: 'none',
  off: { everywhere: false, site: false, tab: false },
  trouble: null,
  said: null,
  promises: { open: 0, due: 0, shown: false },
  categories: ['Delivery', 'Refund or bill'],
  heavy: false,
  diagnosis: null,
};
const panel = (shows: Partial<PanelShows>) => (
  <PanelView
    shows={{ ...everything, ...shows }}
    explain={() => null}
    actions={actions}
    composer={<p>the panel’s own box</p>}
    promises={null}
  />
);
const spoken = () => screen.getAllByRole('status')[0]?.textContent;

it('tells a screen reader of each new reading', () => {
  const { rerender } = render(panel({}));
  expect(spoken()).toBe(
    'New reading: Priya Raman. The words read as angry. Grievance, Demanding, Public, Not the first time, Money back.',
  );
  rerender(panel({ state: unsure }));
  expect(spoken()).toContain('Not sure of the tone: between frustrated and angry.');
  rerender(panel({ state: german }));
  expect(spoken()).toBe('New reading: Priya Raman. Not read: this looks like German.');
});

it('never shows an old reading beside a page that cannot be read', () => {
  const { rerender } = render(panel({}));
  rerender(panel({ state: unreadable, trouble: 'Can’t read this page: no newest customer message found.' }));
  expect(screen.getByText(/no newest customer message found/)).toBeVisible();
  expect(screen.queryByText(/The words read as/)).toBeNull();
  expect(spoken()).toBe('');
});

it('offers the paste box, another try and a diagnosis on a page that cannot be read', async () => {
  render(panel({ state: unreadable, trouble: 'Can’t read this page.' }));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(actions.readAgain).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Diagnose this page' }));
  expect(actions.diagnose).toHaveBeenCalledOnce();
  await userEvent.type(screen.getByRole('textbox', { name: /Paste a customer/ }), 'Where is my order?');
  await userEvent.click(screen.getByRole('button', { name: 'Read it' }));
  expect(actions.paste).toHaveBeenCalledExactlyOnceWith('Where is my order?');
});

it('lists which parts of a page were found and which were missing, and copies that without content', async () => {
  render(
    panel({
      state: unreadable,
      diagnosis: {
        site: 'zendesk',
        hooks: [
          {
            part: 'newest customer message',
            generation: '2026',
            selector: '[data-test-id="omni-log"]',
            found: 0,
            used: false,
          },
          { part: 'reply box', generation: '2025', selector: '.ck-content', found: 1, used: true },
        ],
      },
    }),
  );
  const report = screen.getByRole('region', { name: 'Diagnose this page' });
  expect(report).toHaveTextContent('Missing: newest customer message.');
  await userEvent.click(within(report).getByRole('button', { name: 'Copy the report' }));
  expect(actions.copyReport).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('MISSING 0\tnewest customer message'),
  );
  await userEvent.click(within(report).getByRole('button', { name: 'Close' }));
  expect(actions.closeDiagnosis).toHaveBeenCalledOnce();
});

it('says where it does not read, and how to try it', async () => {
  render(panel({ state: unsupported, site: null }));
  expect(screen.getByRole('heading', { name: 'Nothing to read here' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Try it in the practice inbox' }));
  expect(actions.open).toHaveBeenCalledExactlyOnceWith('practice');
});

it('says that it is switched off, where, and switches on again', async () => {
  render(panel({ state: off, site: 'Gmail' }));
  expect(screen.getByRole('heading', { name: 'Switched off on Gmail' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Switch it on' }));
  expect(actions.switchOff).toHaveBeenCalledExactlyOnceWith('site', false);
});

it('switches off everywhere, on this site or in this tab from the menu', async () => {
  render(panel({}));
  await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
  await userEvent.click(await screen.findByRole('switch', { name: 'Read on Zendesk' }));
  expect(actions.switchOff).toHaveBeenLastCalledWith('site', true);
  await userEvent.click(screen.getByRole('switch', { name: 'Read in this tab' }));
  expect(actions.switchOff).toHaveBeenLastCalledWith('tab', true);
  await userEvent.click(screen.getByRole('switch', { name: 'Read messages at all' }));
  expect(actions.switchOff).toHaveBeenLastCalledWith('everywhere', true);
});

it('waits without showing anything of before', () => {
  const { container } = render(panel({ state: undefined }));
  expect(container.querySelector('[aria-busy]')).toHaveTextContent('Reading…');
});

it('says on the tab how the draft stands, and keeps the agent where they are', () => {
  const { rerender } = render(panel({}));
  rerender(panel({ state: drafting }));
  const tab = screen.getByRole('tab', { name: /Your draft/ });
  expect(tab).toHaveTextContent('Your draft · 1 stop');
  rerender(panel({ state: { ...drafting, draft: { text: 'Hello', review: { ...review, findings: [] } } } }));
  expect(tab).toHaveTextContent('Your draft · 3 to say');
  rerender(panel({ state: good }));
  expect(tab).toHaveTextContent('Your draft · fine');
  expect(screen.getByRole('tab', { name: 'What to say' })).toHaveAttribute('aria-selected', 'true');
});

it('has its own reply box only for a pasted message', async () => {
  const { rerender } = render(panel({ paste: 'shown' }));
  await userEvent.click(screen.getByRole('tab', { name: /Your draft/ }));
  expect(screen.getByText('the panel’s own box')).toBeVisible();
  rerender(panel({ paste: 'none' }));
  expect(screen.queryByText('the panel’s own box')).toBeNull();
});

it('reads a pasted message on any page, from the menu', async () => {
  const { rerender } = render(panel({}));
  await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Paste a message' }));
  expect(actions.askPaste).toHaveBeenCalledOnce();
  rerender(panel({ paste: 'asked', state: undefined }));
  expect(screen.getByRole('textbox', { name: /Paste a customer/ })).toBeVisible();
  expect(screen.queryByText(/The words read as/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Back to the page' }));
  expect(actions.leavePaste).toHaveBeenCalledOnce();
});

it('puts what to do for somebody in danger above the reading', () => {
  render(panel({ state: safety }));
  const card = screen.getByRole('region', { name: 'Somebody may be in danger' });
  const reading = screen.getByRole('region', { name: 'Reading' });
  expect(card.compareDocumentPosition(reading) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(screen.getAllByRole('region', { name: 'Somebody may be in danger' })).toHaveLength(1);
});
