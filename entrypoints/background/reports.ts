import type { Desk } from '../../lib/conversation/desk';
import { whereOff } from '../../lib/conversation/off';
import type { ConversationKey } from '../../lib/conversation/tab';
import type { SiteName } from '../../lib/message';
import type { Bus } from '../../lib/messaging/bus';
import type { Sender } from '../../lib/messaging/transport';
import { loadPolicy } from '../../lib/storage/policy';
import { isTabOff } from '../../lib/storage/session';
import { changeSettings, loadSettings } from '../../lib/storage/settings';

/** Facts from pages, each to the tab that it came from: the browser says which, not the page. */
export function takeReports(bus: Bus, desk: Desk): void {
  bus.on('page:opened', async ({ site }, sender) => {
    const key = keyOf(site, sender);
    const [{ ownAddresses, ...own }, company] = await Promise.all([loadSettings(), loadPolicy()]);
    const switches = { ...own, sitesOff: [...own.sitesOff, ...(company.defaults.sitesOff ?? [])] };
    const where = whereOff(site, { ...switches, tabOff: key !== 'paste' && (await isTabOff(key)) });
    await desk.take(key, where ? { kind: 'switched:off', data: { where, site } } : { kind: 'page:opened' });
    return { reading: where === null, ownAddresses };
  });
  bus.on('message:seen', (data, sender) => desk.take(keyOf(data.message.site, sender), { kind: 'message:seen', data }));
  bus.on('message:missed', (data, sender) => desk.take(keyOf(data.site, sender), { kind: 'message:missed', data }));
  bus.on('draft:changed', (data, sender) => desk.take(keyOf(data.site, sender), { kind: 'draft:changed', data }));
}

/** What the agent chose in the panel. */
export function takeChoices(bus: Bus, desk: Desk): void {
  bus.on('fault:chosen', (data) => desk.take(data.key, { kind: 'fault:chosen', data }));
  bus.on('fact:mended', (data) => desk.take(data.key, { kind: 'fact:mended', data }));
  bus.on('phrasing:passed', (data) => desk.take(data.key, { kind: 'phrasing:passed', data }));
  bus.on('phrasing:inserted', (data) => desk.take(data.key, { kind: 'phrasing:inserted', data }));
  bus.on('draft:checked', (data) => desk.take(data.key, { kind: 'draft:checked', data }));
  bus.on('label:corrected', (data) => desk.take(data.key, { kind: 'label:corrected', data }));
  bus.on('finding:denied', (data) => desk.take(data.key, { kind: 'finding:denied', data }));
  bus.on('correction:undone', (data) => desk.take(data.key, { kind: 'correction:undone', data }));
  bus.on('category:chosen', (data) => desk.take(data.key, { kind: 'category:chosen', data }));
  bus.on('finding:dismissed', async (data) => {
    await desk.take(data.key, { kind: 'finding:dismissed', data });
    if (data.reach === 'always') {
      await changeSettings(({ rulesOff }) => ({ rulesOff: [...new Set([...rulesOff, data.rule])] }));
    }
  });
}

function keyOf(site: SiteName, { tab }: Sender): ConversationKey {
  return site === 'paste' || tab === null ? 'paste' : tab;
}
