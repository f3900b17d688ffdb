import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import type { OpenConversation } from '../../lib/conversation/state';
import type { Bus } from '../../lib/messaging/bus';
import { useConversation } from '../sidepanel/use-conversation';
import { sample } from './sample';

/** The sample as the engine reads it: by the same way as a message in a helpdesk. Null until it is read. */
export function useSample(bus: Bus): OpenConversation | null {
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => {
    const until = new AbortController();
    const report = () => bus.send('message:seen', sample);
    // A page that does not answer is taken for gone, and what was read of it forgotten.
    bus.on('page:read', () => void report(), until.signal);
    void Promise.all([browser.tabs.getCurrent(), report()]).then(([current]) => {
      if (!until.signal.aborted) setTab(current?.id ?? null);
    });
    return () => {
      until.abort();
    };
  }, [bus]);
  const state = useConversation(tab);
  return state?.status === 'open' && state.message.conversationId === sample.message.conversationId ? state : null;
}
