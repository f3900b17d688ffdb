import { browser } from 'wxt/browser';
import { storage, type StorageItemKey } from 'wxt/utils/storage';

import type { ConversationState } from '../conversation/state';
import type { ConversationKey, Tab } from '../conversation/tab';

/**
 * What the panel shows, one record a tab, in `storage.session`: in memory, gone with the browser, and closed to content scripts
 * (its access level is left at trusted contexts). It is not parsed: only this version of our own code can have written it, as
 * the browser empties it when the extension is updated.
 */
const TAB = 'tab:';
const keyOf = (key: ConversationKey): StorageItemKey => `session:${TAB}${key}`;
const tabsOff = storage.defineItem<number[]>('session:tabs-off', { fallback: [] });

export async function loadTab(key: ConversationKey): Promise<Tab | null> {
  return storage.getItem<Tab>(keyOf(key));
}

/**
 * Keeps a tab's state. Where there is no room left, the other tabs make it; where that does not do, the tab shows nothing, rather
 * than what it showed before.
 */
export async function saveTab(key: ConversationKey, tab: Tab): Promise<void> {
  const save = () => storage.setItem(keyOf(key), tab);
  const others = async () => (await storedTabs()).filter((other) => other !== key);
  try {
    await save().catch(async () => {
      for (const other of await others()) await forgetTab(other);
      await save();
    });
  } catch (thrown) {
    await forgetTab(key);
    throw thrown;
  }
}

export async function forgetTab(key: ConversationKey): Promise<void> {
  await storage.removeItem(keyOf(key));
}

/** The tabs of which something is stored. */
export async function storedTabs(): Promise<ConversationKey[]> {
  return Object.keys(await browser.storage.session.get(null))
    .filter((key) => key.startsWith(TAB))
    .map((key) => key.slice(TAB.length))
    .map((key) => (key === 'paste' ? key : Number(key)));
}

/** Tells what a tab shows, now and at every change, until the signal aborts. */
export function watchConversation(
  key: ConversationKey,
  show: (state: ConversationState) => void,
  signal: AbortSignal,
): void {
  const showTab = (tab: Tab | null) => {
    if (!signal.aborted) show(tab?.shown ?? { status: 'unsupported' });
  };
  let changed = false;
  const unwatch = storage.watch<Tab>(keyOf(key), (tab) => {
    changed = true;
    showTab(tab);
  });
  signal.addEventListener('abort', unwatch);
  void loadTab(key).then((tab) => {
    // A change that came meanwhile is newer than what was loaded.
    if (!changed) showTab(tab);
  });
}

export async function isTabOff(tab: number): Promise<boolean> {
  return (await tabsOff.getValue()).includes(tab);
}

/** Switches reading off or on in one tab, until it closes. */
export async function switchTab(tab: number, off: boolean): Promise<void> {
  const others = (await tabsOff.getValue()).filter((other) => other !== tab);
  await tabsOff.setValue(off ? [...others, tab] : others);
}

/** Tells which tabs were switched, off or on, until the signal aborts. */
export function watchTabsOff(switched: (tabs: number[]) => void, signal?: AbortSignal): void {
  const unwatch = tabsOff.watch((now, before) => {
    switched([...now.filter((tab) => !before.includes(tab)), ...before.filter((tab) => !now.includes(tab))]);
  });
  signal?.addEventListener('abort', unwatch);
}
