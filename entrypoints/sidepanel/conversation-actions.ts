import type { Actions, Outcome } from '../../components/actions';
import { troubleWords } from '../../lib/conversation/plain-words';
import type { OpenConversation } from '../../lib/conversation/state';
import type { ConversationKey } from '../../lib/conversation/tab';
import type { Trouble } from '../../lib/message';
import type { Bus } from '../../lib/messaging/bus';
import type { Written } from '../../lib/messaging/protocol';
import type { Result } from '../../lib/result';
import { ownPhrasings } from './own-phrasings';

/** Writes for the panel: into the page of a tab, or into the panel's own box for a pasted message. */
export interface Writer {
  insert(text: string, shown: OpenConversation): Promise<Result<Written, Trouble>>;
  mend(
    order: { draft: string; start: number; end: number; text: string },
    shown: OpenConversation,
  ): Promise<Result<Written, Trouble>>;
}

/** The page of a tab, by message. */
export const pageWriter = (bus: Bus, tab: number): Writer => ({
  insert: (text, { message: { conversationId, messageId }, composer }) =>
    bus.send('reply:insert', { conversationId, messageId, text, intoNote: composer === 'internal' }, tab),
  mend: (order, { message: { conversationId } }) => bus.send('draft:mend', { conversationId, ...order }, tab),
});

/** What the agent can do with the conversation that is shown. */
export function conversationActions(bus: Bus, key: ConversationKey, shown: OpenConversation, writer: Writer): Actions {
  const about = { key, conversationId: shown.message.conversationId };
  return {
    chooseFault: (fault) => void bus.send('fault:chosen', { ...about, fault }),
    mendFact: (index, value) => void bus.send('fact:mended', { ...about, index, value }),
    another: (step) => void bus.send('phrasing:passed', { ...about, step }),
    async insert({ phrasing }, text) {
      const outcome = outcomeOf(await writer.insert(text, shown), 'Inserted. Read it through before you send.');
      if (outcome.done) void bus.send('phrasing:inserted', { ...about, phrasing });
      return outcome;
    },
    ...ownPhrasings,
    copy,
    async apply({ start, end, rewrite }) {
      if (rewrite === null || !shown.draft) return { done: false, words: 'There is nothing to put in its place.' };
      return outcomeOf(await writer.mend({ draft: shown.draft.text, start, end, text: rewrite }, shown), 'Changed.');
    },
    dismiss: ({ rule, start, end }, reach) => {
      const passage = shown.draft?.text.slice(start, end) ?? '';
      void bus.send('finding:dismissed', { ...about, rule, passage, reach });
    },
    correct: (family, from, to) =>
      void bus.send('label:corrected', { ...about, messageId: shown.message.messageId, family, from, to }),
    deny: ({ rule, start, end }) =>
      void bus.send('finding:denied', { ...about, rule, passage: shown.draft?.text.slice(start, end) ?? '' }),
    undoCorrection: (index) => void bus.send('correction:undone', { ...about, index }),
    chooseCategory: (category) => void bus.send('category:chosen', { ...about, category }),
    check: () => void bus.send('draft:checked', about),
  };
}

/** Puts text on the clipboard. */
export async function copy(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return { done: true, words: 'Copied.' };
  } catch {
    return { done: false, words: 'The browser did not let it be copied. Mark the text and copy it yourself.' };
  }
}

function outcomeOf(sent: Result<Written, Trouble>, done: string): Outcome {
  if (!sent.ok) return { done: false, words: troubleWords(sent.trouble) };
  return sent.value.ok ? { done: true, words: done } : { done: false, words: troubleWords(sent.value.trouble) };
}
