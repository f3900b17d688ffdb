import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { Outfit } from '../entrypoints/practice/outfit';
import { PracticePage } from '../entrypoints/practice/PracticePage';
import { packSchema } from '../lib/packs/schema';
import type { Attempt } from '../lib/practice/attempt';
import { readResult } from '../lib/practice/result-file';
import { fail, ok } from '../lib/result';
import { cases, engine } from './practice-desk';

let kept: Attempt[];
let saved: { name: string; text: string }[];
const outfit = (): Outfit => ({
  cases,
  loadEngine: vi.fn(() => Promise.resolve(engine)),
  packCases: () => Promise.resolve([]),
  readPack: (text, file) => {
    const parsed = packSchema.safeParse(JSON.parse(text));
    return Promise.resolve(parsed.success ? ok(parsed.data) : fail([`${file}: no pack`]));
  },
  attempts: {
    all: () => Promise.resolve(kept),
    add: (attempt) => Promise.resolve(kept.push(attempt) > 0),
    wipe: () => Promise.resolve((kept = []).length === 0),
  },
  session: { read: () => null, keep: () => undefined },
  explain: () => null,
  now: new Date('2026-11-18T15:00:00Z'),
  clock: () => new Date('2026-11-18T15:00:00Z'),
  saveFile: (name, text) => void saved.push({ name, text }),
  openPanel: () => undefined,
});

beforeEach(() => {
  kept = [];
  saved = [];
  location.hash = '';
  // Laid-out boxes are the browser's; jsdom has none.
  Element.prototype.scrollIntoView = () => undefined;
});

const go = (address: string): void => {
  location.hash = address;
  fireEvent(window, new HashChangeEvent('hashchange'));
};
const open = (address: string) => {
  location.hash = address;
  const shown = outfit();
  render(<PracticePage outfit={shown} />);
};
const button = (name: string) => screen.findByRole('button', { name });
const reply = () => screen.findByRole('textbox', { name: 'Your reply' });
const rude = 'Please calm down. As I already told you, this is not our fault.';
const good =
  'Darren, a second £286 and a bounced rent: I can see why you are angry. I am sorry that we took it twice. ' +
  'I have refunded it just now. It is with you by Friday at noon, and I will ring you then.';

async function readCase(): Promise<void> {
  await userEvent.click(await screen.findByRole('radio', { name: /^Angry/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /^Grievance/ }));
  await userEvent.click(await button('Compare'));
  await userEvent.click(await button('Write the reply'));
}

async function write(text: string, done: string): Promise<void> {
  fireEvent.change(await reply(), { target: { value: text } });
  await userEvent.click(await button(done));
}

describe('the bank of cases', () => {
  it('is narrowed by words, label and level', async () => {
    open('cases');
    expect(await screen.findByText(`${cases.length} cases`)).toBeVisible();
    await userEvent.type(screen.getByRole('searchbox'), 'kettle');
    expect(screen.getByRole('link', { name: /The kettle/ })).toHaveAttribute('href', '#cases/kettle-third-message');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Level' }), '3');
    expect(screen.getByText(/No case fits/)).toBeVisible();
  });

  it('says so where the address names a case that is not here', async () => {
    open('cases/nowhere');
    expect(await screen.findByText(/not here/)).toBeVisible();
  });
});

describe('a case', () => {
  it('is read, written, scored, and tried again', async () => {
    open('cases/double-charge');
    await readCase();
    await write(rude, 'Score my reply');
    expect(screen.getByText('Not yet')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Remarks' })).toHaveTextContent('Please calm down');
    await userEvent.click(await button('Try again'));
    expect(await reply()).toHaveValue(rude);
    await write(good, 'Score my reply');
    expect(screen.getByText(/Ready to send|Nearly there/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Before and after' })).toHaveTextContent(/\+\d/);
  });

  it('keeps numbers of it and no words', async () => {
    open('cases/double-charge');
    await readCase();
    await write(good, 'Score my reply');
    const [attempt] = kept;
    expect(attempt).toMatchObject({ caseId: 'double-charge', mode: 'case', guess: { tone: 'angry', right: 1 } });
    expect(JSON.stringify(kept)).not.toMatch(/Darren|bounced|286/);
  });

  it('shows the guess beside the case before anything is written', async () => {
    open('cases/double-charge');
    await userEvent.click(await screen.findByRole('radio', { name: /^Calm/ }));
    await userEvent.click(await button('Compare'));
    expect(screen.getByText('Look again at the marked words.')).toBeVisible();
    expect(screen.queryByText(/What a good reply does/)).toBeNull();
  });

  it('shows the review while one writes, only where one wants it', async () => {
    open('cases/double-charge');
    await readCase();
    fireEvent.change(await reply(), { target: { value: rude } });
    expect(screen.queryByRole('region', { name: 'What this message calls for' })).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: /Show the review/ }));
    expect(screen.getByRole('region', { name: 'What this message calls for' })).toBeVisible();
    expect(screen.getByRole('list', { name: 'Remarks on your draft' })).toHaveTextContent('Please calm down');
  });
});

describe('a role play', () => {
  it('answers back, and ends with a lesson', async () => {
    open('role-play/double-charge');
    await write(rude, 'Send it to them');
    expect(screen.getByText('↑ turns abusive')).toBeVisible();
    await write(rude, 'Send it to them');
    expect(screen.getByRole('region', { name: 'How it ended' })).toHaveTextContent('Lost');
    expect(kept[0]).toMatchObject({ mode: 'role-play', outcome: 'lost' });
    await userEvent.click(await button('Play it again'));
    expect(await reply()).toHaveValue('');
  });
});

describe('progress', () => {
  it('says where to begin while there is none', async () => {
    open('progress');
    expect(await screen.findByText('Nothing to show yet')).toBeVisible();
  });

  it('has every chart as a table, saves it, and wipes it', async () => {
    open('cases/double-charge');
    await readCase();
    await write(rude, 'Score my reply');
    await userEvent.click(await button('Try again'));
    await write(good, 'Score my reply');
    go('progress');
    expect(await screen.findByText(/2 tries so far/)).toBeVisible();
    for (const table of screen.getAllByText('As a table')) await userEvent.click(table);
    expect(screen.getByRole('columnheader', { name: 'Right guesses, %' })).toBeVisible();
    await userEvent.click(await button('Save as CSV'));
    expect(saved[0]?.text).toMatch(/^date,case/);
    await userEvent.click(await button('Wipe my progress'));
    await userEvent.click(await button('Wipe them'));
    expect(await screen.findByText('Nothing to show yet')).toBeVisible();
    expect(kept).toEqual([]);
  });
});

describe('a group session', () => {
  const file = (name: string, text: string): File => new File([text], name, { type: 'application/json' });

  it('goes from the lead to the trainee and back, by files', async () => {
    open('session');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Name of the session' }), 'Monday');
    await userEvent.click(screen.getByRole('checkbox', { name: /^Charged twice/ }));
    await userEvent.click(await button('Save the session as a file'));
    const [session] = saved;
    expect(session?.name).toBe('session-monday.json');

    await userEvent.upload(screen.getByLabelText(/Open the session/), file('monday.json', session?.text ?? ''));
    expect(await screen.findByText(/0 of 1 tried/)).toBeVisible();
    go('cases/double-charge');
    await readCase();
    await write(good, 'Score my reply');
    go('session');
    await userEvent.type(await screen.findByRole('textbox', { name: /Your name/ }), 'Ada');
    await userEvent.click(await button('Save my result'));
    await userEvent.click(screen.getByRole('checkbox', { name: /Include my replies/ }));
    await userEvent.click(await button('Save my result'));
    const [, without, including] = saved;
    expect(without?.text).not.toContain('Darren');
    expect(including?.text).toContain('Darren');
    expect(readResult(including?.text ?? '', 'ada').ok).toBe(true);

    const results = screen.getByLabelText(/Open the results/);
    await userEvent.upload(results, [file('ada.json', including?.text ?? ''), file('broken.json', '{')]);
    expect(await screen.findByText(/broken\.json: it is not a practice result/)).toBeVisible();
    const table = await screen.findByRole('region', { name: 'Results side by side' });
    expect(within(table).getByRole('rowheader', { name: 'Ada' })).toBeVisible();
    expect(within(table).getByRole('columnheader', { name: 'Charged twice' })).toBeVisible();
  });

  it('says what is wrong with a file that is no session', async () => {
    open('session');
    await userEvent.upload(await screen.findByLabelText(/Open the session/), file('shop.json', '{"id":"shop"}'));
    expect(await screen.findByText(/shop\.json: no pack/)).toBeVisible();
  });
});
