import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { practice } from '../practice';
import type { Page } from '../site';

/** Writing, through a whole site, into editors that behave as real ones were seen to. jsdom has no editing of its own. */
const page: Page = { document, url: new URL('chrome-extension://id/practice.html'), ownAddresses: [] };
const order = { conversationId: '7', messageId: 'm1', text: 'I am sorry.', intoNote: false };

function mount(composer: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(
    `<section data-ticket="7"><article data-message="m1" data-role="customer" data-author="Dana"><div data-body>Where is it?</div></article>
     ${composer}</section>`,
    'text/html',
  );
  document.body.replaceChildren(...parsed.body.childNodes);
  return document.querySelector<HTMLElement>('[data-composer]') ?? document.body;
}

const plainBox = (inner: string) => `<div data-composer="public" contenteditable="true">${inner}</div>`;
const guardedBox = (inner: string) =>
  `<div data-composer="public" contenteditable="true" class="ck-editor__editable">${inner}</div>`;

/** As a browser's own editing does it, for a single line. */
function typeAtSelection(text: string): boolean {
  const range = document.getSelection()?.getRangeAt(0);
  range?.deleteContents();
  if (text) range?.insertNode(document.createTextNode(text));
  return true;
}

/** As CKEditor does it: takes the paste, shows it later. */
function onPaste(box: HTMLElement, show: (text: string) => void) {
  box.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    setTimeout(() => show(text), 10);
  });
}

beforeEach(() => {
  document.execCommand = (command, _, text) => typeAtSelection(command === 'delete' ? '' : (text ?? ''));
  vi.stubGlobal('DataTransfer', FakeTransfer);
  vi.stubGlobal(
    'ClipboardEvent',
    class extends Event {
      clipboardData = new FakeTransfer();
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

class FakeTransfer {
  readonly #data = new Map<string, string>();
  setData(type: string, text: string) {
    this.#data.set(type, text);
  }
  getData(type: string) {
    return this.#data.get(type) ?? '';
  }
}

describe('inserting', () => {
  it('writes after the agent’s words where there is no caret, and leaves signature and quotes below', async () => {
    const box = mount(
      plainBox('<div>Hi Dana,</div><div class="gmail_signature">Acme</div><div class="gmail_quote">Old</div>'),
    );
    expect(await practice.insert(page, order)).toEqual({ ok: true });
    expect(box.textContent).toBe('Hi Dana, I am sorry.AcmeOld');
  });

  it('writes at the agent’s caret, and loses nothing that is selected', async () => {
    const box = mount(plainBox('<div>Hi Dana, bye</div>'));
    const text = box.firstChild?.firstChild;
    if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 8);
    expect(await practice.insert(page, order)).toEqual({ ok: true });
    expect(box.textContent).toBe('Hi Dana, I am sorry. bye');
  });

  it('writes into a textarea with and without the browser’s editing', async () => {
    Reflect.deleteProperty(document, 'execCommand');
    const box = mount('<textarea data-composer="public"></textarea>') as HTMLTextAreaElement;
    box.value = 'Hi';
    box.setSelectionRange(2, 2);
    const heard = vi.fn();
    box.addEventListener('input', heard);
    expect(await practice.insert(page, order)).toEqual({ ok: true });
    expect(box.value).toBe('Hi I am sorry.');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('is done when the editor shows the text once', async () => {
    const box = mount(guardedBox('<p>Hi</p>'));
    onPaste(box, (text) => box.firstElementChild?.append(text));
    expect(await practice.insert(page, order)).toEqual({ ok: true });
  });

  it('types where the editor took the paste and showed nothing', async () => {
    const box = mount(guardedBox('<p>Hi</p>'));
    onPaste(box, () => undefined);
    expect(await practice.insert(page, order)).toEqual({ ok: true });
    expect(box.textContent).toBe('Hi I am sorry.');
  });

  it('says so when the editor shows nothing, shows it twice, or drops the agent’s words', async () => {
    const confirmed = (times: number) => ({ ok: false, trouble: { kind: 'not-confirmed', site: 'practice', times } });
    document.execCommand = () => true;
    let box = mount(guardedBox('<p>Hi</p>'));
    onPaste(box, () => undefined);
    expect(await practice.insert(page, order)).toEqual(confirmed(0));
    box = mount(guardedBox('<p>Hi</p>'));
    onPaste(box, (text) => box.append(text, text));
    expect(await practice.insert(page, order)).toEqual(confirmed(2));
    box = mount(guardedBox('<p>Hi</p>'));
    onPaste(box, (text) => box.replaceChildren(text));
    expect(await practice.insert(page, order)).toEqual(confirmed(0));
  });

  it('is refused when the ticket is switched while it waits for the editor', async () => {
    const box = mount(guardedBox('<p>Hi</p>'));
    const shown = vi.fn();
    onPaste(box, shown);
    const inserting = practice.insert(page, order);
    box.closest('section')?.setAttribute('data-ticket', '8');
    expect(await inserting).toEqual({ ok: false, trouble: { kind: 'other-conversation', expected: '7', found: '8' } });
    expect(shown).not.toHaveBeenCalled();
  });

  it('is refused when the customer has written again, into a note, and without a box', async () => {
    mount(plainBox(''));
    expect(await practice.insert(page, { ...order, messageId: 'm0' })).toMatchObject({
      trouble: { kind: 'other-conversation', expected: 'm0', found: 'm1' },
    });
    const box = mount('<div data-composer="internal" contenteditable="true"></div>');
    expect(await practice.insert(page, order)).toMatchObject({ trouble: { kind: 'internal-note' } });
    expect(box.textContent).toBe('');
    expect(await practice.insert(page, { ...order, intoNote: true })).toEqual({ ok: true });
    mount('');
    expect(await practice.insert(page, order)).toMatchObject({ trouble: { kind: 'composer-closed' } });
  });
});

describe('mending', () => {
  const mend = (draft: string, start: number, end: number, text: string) =>
    practice.mend(page, { conversationId: '7', draft, start, end, text });

  it('puts other words in place of a passage, across inline markup', async () => {
    const box = mount(plainBox('<div>You <b>must</b> wait.</div>'));
    expect(await mend('You must wait.', 4, 8, 'may')).toEqual({ ok: true });
    expect(box.textContent).toBe('You may wait.');
  });

  it('takes a passage out', async () => {
    const box = mount(plainBox('<div>Sorry, sorry!</div>'));
    expect(await mend('Sorry, sorry!', 5, 12, '')).toEqual({ ok: true });
    expect(box.textContent).toBe('Sorry!');
  });

  it('works in a textarea', async () => {
    Reflect.deleteProperty(document, 'execCommand');
    const box = mount('<textarea data-composer="public"></textarea>') as HTMLTextAreaElement;
    box.value = 'You must wait.';
    expect(await mend('You must wait.', 4, 8, 'may')).toEqual({ ok: true });
    expect(box.value).toBe('You may wait.');
  });

  it('is refused when the agent typed on, or is elsewhere', async () => {
    const box = mount(plainBox('<div>You must wait. Ple</div>'));
    expect(await mend('You must wait.', 4, 8, 'may')).toMatchObject({ trouble: { kind: 'draft-changed' } });
    expect(box.textContent).toBe('You must wait. Ple');
    box.closest('section')?.setAttribute('data-ticket', '8');
    expect(await mend('You must wait. Ple', 4, 8, 'may')).toMatchObject({ trouble: { kind: 'other-conversation' } });
  });
});
