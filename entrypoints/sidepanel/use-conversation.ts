import { useEffect, useState } from 'react';

import type { ConversationState } from '../../lib/conversation/state';
import type { ConversationKey } from '../../lib/conversation/tab';
import { watchConversation } from '../../lib/storage/session';

/**
 * What one tab, or the paste box, shows: from session storage, now and at every change.
 * Undefined until it is known, so that one tab's reading is never seen beside another tab's page.
 */
export function useConversation(key: ConversationKey | null): ConversationState | undefined {
  const [known, setKnown] = useState<{ key: ConversationKey; state: ConversationState } | null>(null);

  useEffect(() => {
    if (key === null) return;
    const until = new AbortController();
    watchConversation(
      key,
      (state) => {
        setKnown({ key, state });
      },
      until.signal,
    );
    return () => {
      until.abort();
    };
  }, [key]);

  return known !== null && known.key === key ? known.state : undefined;
}
