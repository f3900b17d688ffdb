import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, type Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { browserTransport } from './browser';
import type { Sender } from './transport';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the browser’s messages', () => {
  it('tell that nobody listens as a value', async () => {
    expect(await browserTransport.send('hello')).toEqual({ ok: false, trouble: { kind: 'no-answer' } });
  });

  it('tell that the extension was updated under a page as a value', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementationOnce(() => {
      throw new Error('Extension context invalidated.');
    });

    expect(await browserTransport.send('hello')).toEqual({ ok: false, trouble: { kind: 'no-answer' } });
  });
});

describe('a sender', () => {
  /** What a listener is told of a sender that the browser describes so, or null where it is not asked at all. */
  function senderAsTold(from: Partial<Browser.runtime.MessageSender>): Sender | null {
    let told: Sender | null = null;
    const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
    browserTransport.listen((_, sender) => {
      told = sender;
      return undefined;
    });
    const heard = listen.mock.calls.at(-1)?.[0];
    expect(heard?.('packet', from, () => undefined)).toBe(false);
    return told;
  }
  const { id } = fakeBrowser.runtime;

  it('is a content script by the address of its page', () => {
    expect(
      senderAsTold({ id, url: 'https://acme.zendesk.com/agent/tickets/1', tab: { id: 7 } as Browser.tabs.Tab }),
    ).toEqual({ tab: 7, extension: false });
  });

  it('is one of our own pages by the extension’s own address', () => {
    expect(senderAsTold({ id, url: `chrome-extension://${id}/sidepanel.html` })).toEqual({
      tab: null,
      extension: true,
    });
    expect(senderAsTold({ id, url: `https://evil.example/chrome-extension://${id}/` })).toEqual({
      tab: null,
      extension: false,
    });
    expect(senderAsTold({ id })).toEqual({ tab: null, extension: false });
  });

  it('from another extension is not heard', () => {
    expect(senderAsTold({ id: 'another', url: 'chrome-extension://another/page.html' })).toBeNull();
  });
});
