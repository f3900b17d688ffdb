import type { ConversationEvent } from '../../lib/conversation/event';
import type { Tab } from '../../lib/conversation/tab';
import { thinkWith } from '../../lib/conversation/think-with';
import type { Thinking } from '../../lib/conversation/thinking';
import { saidIn } from '../../lib/conversation/wording';
import { type Engine, switchOff } from '../../lib/engine';
import { wordGroups } from '../../lib/engine/word-groups';
import { EvenkeelDatabase } from '../../lib/storage/database';
import { loadSettings } from '../../lib/storage/settings';
import { createWordings } from '../../lib/storage/wordings';

export interface Mind {
  /** The engine, by the settings and the memory of this moment. */
  thinking: () => Promise<Thinking>;
  /** Keeps the hashes of what an event showed the agent to have said. */
  remember: (before: Tab, event: ConversationEvent, after: Tab) => Promise<void>;
  /** Forgets all that was remembered, and thinks without it from now on. */
  forget: () => Promise<void>;
}

/** One engine for the worker's life, loaded at once so that the first message need not wait for it. */
export function createMind(load: () => Promise<Engine>): Mind {
  const wordings = createWordings(new EvenkeelDatabase());
  const loaded = load();

  async function engineWithout(rulesOff: readonly string[]): Promise<Engine> {
    const engine = await loaded;
    switchOff(engine, rulesOff);
    return engine;
  }

  return {
    async thinking() {
      const [settings, memory] = await Promise.all([loadSettings(), wordings.memory()]);
      return thinkWith(await engineWithout(settings.rulesOff), settings, memory);
    },
    forget: wordings.forget,
    async remember(before, event, after) {
      const said = saidIn(before, event, after);
      if (said) await wordings.remember({ phrasing: said.phrasing, groups: wordGroups(said.text ?? '') });
    },
  };
}
