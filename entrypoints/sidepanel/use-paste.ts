import { useState } from 'react';

import type { Bus } from '../../lib/messaging/bus';
import { ok } from '../../lib/result';
import { ownDraftIn, readPasted } from '../../lib/sites/paste';
import type { Writer } from './conversation-actions';

/** A pasted message, and the box in the panel where its reply is written. The same journey as on a page. */
export interface Paste {
  /** Whether the panel shows the tab, asks for a message to be pasted, or shows one that was. */
  stage: 'none' | 'asked' | 'shown';
  /** The conversation of the message that was pasted, or null where it could not be read. */
  conversationId: string | null;
  ask: () => void;
  read: (text: string) => void;
  leave: () => void;
  reply: string;
  setReply: (text: string) => void;
  writer: Writer;
}

export function usePaste(bus: Bus): Paste {
  const [stage, setStage] = useState<Paste['stage']>('none');
  const [conversationId, setConversationId] = useState<string | null>(null);
  const [reply, setReply] = useState('');

  const write = (text: string): void => {
    setReply(text);
    if (conversationId !== null)
      void bus.send('draft:changed', { site: 'paste', conversationId, text: ownDraftIn(text), composer: 'public' });
  };

  return {
    stage,
    conversationId,
    ask() {
      setStage('asked');
    },
    read(text) {
      const seen = readPasted(text);
      setStage('shown');
      setConversationId(seen.ok ? seen.value.message.conversationId : null);
      setReply('');
      if (seen.ok) void bus.send('message:seen', { ...seen.value, composer: 'public' });
      else void bus.send('message:missed', { site: 'paste', trouble: seen.trouble });
    },
    leave() {
      setStage('none');
    },
    reply,
    setReply: write,
    writer: {
      insert(text) {
        write(reply.trim() === '' ? text : `${reply.trimEnd()} ${text}`);
        return Promise.resolve(ok({ ok: true as const }));
      },
      mend({ draft, start, end, text }) {
        if (draft !== ownDraftIn(reply)) {
          return Promise.resolve(
            ok({ ok: false as const, trouble: { kind: 'draft-changed' as const, site: 'paste' as const } }),
          );
        }
        write(reply.slice(0, start) + text + reply.slice(end));
        return Promise.resolve(ok({ ok: true as const }));
      },
    },
  };
}
