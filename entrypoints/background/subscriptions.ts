import { browser } from 'wxt/browser';

import { companyFaults } from '../../lib/storage/company-faults';
import type { EvenkeelDatabase } from '../../lib/storage/database';
import { readRows } from '../../lib/storage/pack-table';
import { watchPacks } from '../../lib/storage/packs-changed';
import { loadPolicy, watchPolicy } from '../../lib/storage/policy';
import type { Workshop } from '../workshop';

const ALARM = 'packs';
const DAY = 24 * 60;

/** Keeps packs up to date: links once a day, the company's by its policy, those that ship with each update of Evenkeel. */
export function followSubscriptions(database: EvenkeelDatabase, workshop: () => Promise<Workshop>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void refresh();
  });
  watchPacks(() => void setAlarm());
  watchPolicy(() => void settle());
  browser.runtime.onStartup.addListener(() => void settle());
  browser.runtime.onInstalled.addListener(() => void settle().then(async () => (await workshop()).refreshShipped()));

  async function refresh() {
    const { heedPolicy, refreshLinks } = await workshop();
    await heedPolicy();
    await refreshLinks();
  }

  /** The workshop is opened only where there is, or was, a policy. */
  async function settle() {
    const { packs, faults } = await loadPolicy();
    const had = (await readRows(database)).packs.some(({ origin }) => origin.kind === 'policy');
    const told = (await companyFaults()).length > 0;
    if (packs.length > 0 || faults.length > 0 || had || told) await (await workshop()).heedPolicy();
    await setAlarm();
  }

  /** There is an alarm where there is a link, and no trace of one where there is none. */
  async function setAlarm() {
    const [{ packs }, policy, alarm] = await Promise.all([readRows(database), loadPolicy(), browser.alarms.get(ALARM)]);
    const wanted =
      packs.some(({ origin }) => 'url' in origin && origin.url !== null) ||
      policy.packs.some(({ kind }) => kind === 'link');
    if (wanted && alarm === undefined)
      await browser.alarms.create(ALARM, { periodInMinutes: DAY, delayInMinutes: DAY });
    if (!wanted && alarm !== undefined) await browser.alarms.clear(ALARM);
  }
}
