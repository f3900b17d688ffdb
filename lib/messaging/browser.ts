import { browser, type Browser } from 'wxt/browser';

import { fail, ok } from '../result';
import type { Sender, Transport } from './transport';

/**
 * The browser's own messages. `tabs.sendMessage` reaches an extension page in a tab just as it reaches a content script
 * (measured in Chromium 156 and Firefox 153), so the practice page needs no way of its own.
 */
export const browserTransport: Transport = {
  async send(packet, tab) {
    try {
      const answer: unknown = await (tab === undefined
        ? browser.runtime.sendMessage(packet)
        : browser.tabs.sendMessage(tab, packet, { frameId: 0 }));
      return ok(answer);
    } catch {
      // "Receiving end does not exist", a tab that closed, "Extension context invalidated": all of them mean that nobody is there.
      return fail({ kind: 'no-answer' });
    }
  },

  listen(receive, signal) {
    const onMessage = (packet: unknown, from: Browser.runtime.MessageSender, answer: (value: unknown) => void) => {
      const reply = from.id === browser.runtime.id ? receive(packet, senderOf(from)) : undefined;
      if (!reply) return false;
      // A returned promise is understood by Chrome only from 148 on; `true` keeps the channel open in all of them.
      void reply.then(answer);
      return true;
    };
    browser.runtime.onMessage.addListener(onMessage);
    signal?.addEventListener('abort', () => {
      browser.runtime.onMessage.removeListener(onMessage);
    });
  },
};

function senderOf({ tab, url }: Browser.runtime.MessageSender): Sender {
  return { tab: tab?.id ?? null, extension: url?.startsWith(browser.runtime.getURL('')) ?? false };
}
