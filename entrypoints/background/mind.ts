import type { ConversationEvent } from '../../lib/conversation/event';
import { preferencesOf } from '../../lib/conversation/preferences';
import type { Tab } from '../../lib/conversation/tab';
import { thinkWith } from '../../lib/conversation/think-with';
import type { Thinking } from '../../lib/conversation/thinking';
import { saidIn } from '../../lib/conversation/wording';
import { type Engine, switchOff } from '../../lib/engine';
import { wordGroups } from '../../lib/engine/word-groups';
import { dueBy } from '../../lib/records/follow-ups/follow-up';
import type { EvenkeelDatabase } from '../../lib/storage/database';
import { loadPolicy } from '../../lib/storage/policy';
import { openFollowUps } from '../../lib/storage/records-session';
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

/**
 * Thinks with the engine that is in force, by what the agent, their company and their packs set.
 * @param now ms since 1970
 */
export function createMind(database: EvenkeelDatabase, engineNow: () => Promise<Engine>, now: () => number): Mind {
  const wordings = createWordings(database);

  return {
    async thinking() {
      const [settings, policy, memory, promised, engine] = await Promise.all([
        loadSettings(),
        loadPolicy(),
        wordings.memory(),
        openFollowUps.getValue(),
        engineNow(),
      ]);
      switchOff(engine, settings.rulesOff);
      const company = { rules: policy.defaults, locked: policy.locked.filter((name) => name !== 'sitesOff') };
      const due = dueBy(promised, now());
      return thinkWith(engine, preferencesOf(settings, company, engine.packs), memory, ({ site, conversationId }) =>
        due.some((one) => one.site === site && one.conversationId === conversationId),
      );
    },
    forget: wordings.forget,
    async remember(before, event, after) {
      const said = saidIn(before, event, after);
      if (said) await wordings.remember({ phrasing: said.phrasing, groups: wordGroups(said.text ?? '') });
    },
  };
}
