import { advance } from './advance';
import type { ConversationEvent } from './event';
import { newTab, type ConversationKey, type Tab } from './tab';
import type { Thinking } from './thinking';

/** What a desk works with, passed in. */
export interface Outfit {
  load: (key: ConversationKey) => Promise<Tab | null>;
  save: (key: ConversationKey, tab: Tab) => Promise<void>;
  drop: (key: ConversationKey) => Promise<void>;
  thinking: () => Promise<Thinking>;
  /** Called after a tab changed and was saved. */
  moved: (key: ConversationKey, before: Tab, event: ConversationEvent, after: Tab) => void;
}

export interface Desk {
  /** Advances one tab. Events of one tab are taken one after another, in the order in which they came. */
  take: (key: ConversationKey, event: ConversationEvent) => Promise<void>;
  /** Forgets a tab, after what was under way for it. */
  drop: (key: ConversationKey) => Promise<void>;
}

/** Holds nothing but the order of work: a worker that slept finds every tab where it was. */
export function createDesk({ load, save, drop, thinking, moved }: Outfit): Desk {
  const queues = new Map<ConversationKey, Promise<void>>();

  function queue(key: ConversationKey, work: () => Promise<void>): Promise<void> {
    const turn = (queues.get(key) ?? Promise.resolve()).then(work);
    const settled = turn
      .catch(() => undefined)
      .then(() => {
        if (queues.get(key) === settled) queues.delete(key);
      });
    queues.set(key, settled);
    return turn;
  }

  return {
    take: (key, event) =>
      queue(key, async () => {
        const [stored, engine] = await Promise.all([load(key), thinking()]);
        const before = stored ?? newTab;
        const after = advance(before, event, engine);
        if (after === before) return;
        await save(key, after);
        moved(key, before, event, after);
      }),
    drop: (key) => queue(key, () => drop(key)),
  };
}
