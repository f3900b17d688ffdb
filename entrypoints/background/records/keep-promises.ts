import { browser } from 'wxt/browser';

import { sentIn } from '../../../lib/conversation/sent';
import { ticketLink } from '../../../lib/records/follow-ups/link';
import type { DatedPromise, Writing } from '../../../lib/records/promises/promises-in';
import type { FollowUps } from '../../../lib/storage/follow-ups';
import { loadSettings } from '../../../lib/storage/settings';
import type { Clock } from './clock';
import type { Moved } from './moved';

/** Finds promises in a reply. It comes late, as few wakes of the worker need it (`entrypoints/workshop.ts`). */
export type ReadPromises = (reply: string, writing: Writing) => Promise<DatedPromise[]>;

/** Keeps what a reply promised once it was sent: by when, in which ticket, which step. Says whether there was anything. */
export async function keepPromises(
  { key, before, after, shown, now }: Moved,
  followUps: FollowUps,
  clock: Clock,
  promisesIn: ReadPromises,
): Promise<boolean> {
  const turn = sentIn(before, after);
  if (!turn || key === 'paste') return false;
  const { dayEnds } = await loadSettings();
  const promises = await promisesIn(turn.text, { now, zone: clock.zone(), dayEnds });
  if (promises.length === 0) return false;
  const { site, conversationId } = shown.message;
  const url = (await browser.tabs.get(key).catch(() => null))?.url;
  const link = url === undefined ? null : ticketLink(site, url);
  await followUps.add(promises.map(({ due, step }) => ({ due, step, site, conversationId, link })));
  return true;
}
