import { browser } from 'wxt/browser';

import { takeCompanyPacks } from '../../lib/storage/company';
import type { LibraryOutfit } from '../../lib/storage/create-library';
import type { InstalledPack, Library } from '../../lib/storage/library';
import { watchPacks } from '../../lib/storage/packs-changed';
import { loadPolicy, watchPolicy } from '../../lib/storage/policy';

const ALARM = 'packs';
const DAY = 24 * 60;

/** Keeps packs up to date: links once a day, the company's by its policy, those that ship with each update of Evenkeel. */
export function followSubscriptions({ library, outfit }: { library: Library; outfit: LibraryOutfit }): void {
  const heedPolicy = async () => takeCompanyPacks(outfit, await loadPolicy());

  async function refreshAll(which: (pack: InstalledPack) => boolean) {
    // One after the other: each of them may take a second of work.
    for (const pack of await library.list()) if (which(pack)) await library.refresh(pack.key);
  }

  /** There is an alarm where there is a link, and no trace of one where there is none. */
  async function setAlarm() {
    const wanted =
      (await library.list()).some(isLink) || (await loadPolicy()).packs.some(({ kind }) => kind === 'link');
    const set = (await browser.alarms.get(ALARM)) !== undefined;
    if (wanted && !set) await browser.alarms.create(ALARM, { periodInMinutes: DAY, delayInMinutes: DAY });
    if (!wanted && set) await browser.alarms.clear(ALARM);
  }

  async function settle() {
    await heedPolicy();
    await refreshAll(({ origin, taken }) => origin.kind === 'shipped' && taken !== '');
    await setAlarm();
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void heedPolicy().then(() => refreshAll(isLink));
  });
  watchPacks(() => void setAlarm());
  watchPolicy(() => void heedPolicy().then(setAlarm));
  browser.runtime.onInstalled.addListener(() => void settle());
  browser.runtime.onStartup.addListener(() => void settle());
}

const isLink = ({ origin }: InstalledPack): boolean => 'url' in origin && origin.url !== null;
