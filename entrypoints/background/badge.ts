import { browser } from 'wxt/browser';

import { badgeOf } from '../../lib/conversation/badge';
import type { ConversationState } from '../../lib/conversation/state';
import type { ConversationKey } from '../../lib/conversation/tab';

export async function paintBadge(key: ConversationKey, state: ConversationState): Promise<void> {
  if (key === 'paste') return;
  const { text, colour, title } = badgeOf(state);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: key, text }),
    browser.action.setBadgeBackgroundColor({ tabId: key, color: colour }),
    browser.action.setBadgeTextColor({ tabId: key, color: '#ffffff' }),
    browser.action.setTitle({ tabId: key, title }),
  ]); // settled: the tab may have closed meanwhile
}
