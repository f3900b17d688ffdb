import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { createDesk } from '../../lib/conversation/desk';
import { browserTransport } from '../../lib/messaging/browser';
import { reportBroken } from '../../lib/messaging/broken';
import { createBus } from '../../lib/messaging/bus';
import { EvenkeelDatabase } from '../../lib/storage/database';
import { forgetTab, loadTab, saveTab } from '../../lib/storage/session';
import { paintBadge } from './badge';
import { injectIntoOpenTabs } from './inject';
import { takeKeys } from './keys';
import { createMind } from './mind';
import { createPacks } from './packs';
import { openPanelFromToolbar } from './panel';
import { browserClock, createRecords } from './records';
import { takeChoices, takeReports } from './reports';
import { heedSwitches, thinkAgain } from './switches';
import { followTabs } from './tabs';
import { welcomeOnce } from './welcome';
import { loadWorkshop } from './workshop';

/**
 * Wires the journey: a page's report → conversation → session storage, which the panel reads. Every listener is registered
 * before this returns: a worker that is woken by an event hears of it only then.
 */
export default defineBackground(() => {
  self.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    reportBroken('background', event.reason);
  });

  const bus = createBus(browserTransport, reportBroken);
  const database = new EvenkeelDatabase();
  const packs = createPacks(database, () => void thinkAgain(desk));
  const mind = createMind(database, packs.engineNow, browserClock.now);
  const records = createRecords(
    database,
    browserClock,
    async (...reply) => (await loadWorkshop()).datedPromises(...reply),
    () => thinkAgain(desk),
  );
  const desk = createDesk({
    load: loadTab,
    save: saveTab,
    drop: forgetTab,
    thinking: mind.thinking,
    moved(key, before, event, after) {
      void paintBadge(key, after.shown);
      void mind.remember(before, event, after);
      void records.moved(key, before, event, after);
    },
  });

  bus.on('memory:forget', mind.forget);
  records.take(bus, mind.forget);
  takeReports(bus, desk);
  takeChoices(bus, desk);
  heedSwitches(bus, desk);
  followTabs(bus, desk);
  packs.follow(bus);
  takeKeys(desk);
  openPanelFromToolbar();
  welcomeOnce();
  browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
});
