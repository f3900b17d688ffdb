import { browser } from 'wxt/browser';

import { siteWords } from '../../../lib/conversation/plain-words';
import { dueBy, type FollowUp, nextAlarm } from '../../../lib/records/follow-ups/follow-up';
import type { FollowUps } from '../../../lib/storage/follow-ups';
import { openFollowUps } from '../../../lib/storage/records-session';
import { inTurn } from './in-turn';

const ALARM = 'follow-ups';
const NOTE = 'follow-up ';

/**
 * Tells the agent when a promise is due: by a notification where they allow it, on the toolbar icon and in the panel in any
 * case. What became due while the browser was closed is told once, when it starts.
 * @param now ms since 1970
 * @param due called when something became due: what is on screen may be about it
 * @returns looks at what is promised now, and sets the alarm for what comes next
 */
export function createReminders(followUps: FollowUps, now: () => number, due: () => void): () => Promise<void> {
  const next = inTurn();
  /** One at a time, or two would tell of the same. */
  const refresh = (): Promise<void> => next(look);

  async function look(): Promise<void> {
    const open = await followUps.open();
    const fresh = dueBy(open, now()).filter(({ told }) => !told);
    for (const followUp of fresh) await notify(followUp);
    if (fresh.length > 0) await followUps.markTold(fresh.map(({ id }) => id));
    const told = open.map((one) => (fresh.includes(one) ? { ...one, told: true } : one));
    await openFollowUps.setValue(told);
    const count = dueBy(told, now()).length;
    // For the tabs without a reading; where there is one, its heat stands on the icon.
    await browser.action.setBadgeText({ text: count > 0 ? `${count}!` : '' });
    const when = nextAlarm(told);
    if (when === null) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when });
    if (fresh.length > 0) due();
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refresh();
  });
  // A browser that starts wakes the worker for this.
  browser.runtime.onStartup.addListener(() => undefined);
  takePresses();
  browser.permissions.onAdded.addListener(takePresses);
  void refresh();
  return refresh;
}

/** A press on a notification opens its ticket. The permission may come later than the worker. */
function takePresses(): void {
  const notes = notifications();
  if (notes && !notes.onClicked.hasListener(openTicket)) notes.onClicked.addListener(openTicket);
}

const openTicket = (id: string): void => {
  if (!id.startsWith(NOTE)) return;
  void openFollowUps.getValue().then((open) => {
    const link = open.find((one) => `${NOTE}${one.id}` === id)?.link;
    if (link) void browser.tabs.create({ url: link });
  });
  void notifications()?.clear(id);
};

async function notify({ id, site, due }: FollowUp): Promise<void> {
  const time = new Intl.DateTimeFormat(undefined, { weekday: 'long', hour: 'numeric', minute: 'numeric' }).format(due);
  await notifications()?.create(`${NOTE}${id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: 'A promise of yours is due',
    message: `In ${siteWords[site]}, for ${time}. Press to open the ticket.`,
  });
}

/** Undefined without the permission, whatever its types say. */
const notifications = (): typeof browser.notifications | undefined => browser.notifications;
