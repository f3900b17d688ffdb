import { storage } from 'wxt/utils/storage';

/** Says nothing of the packs: it only differs from what it was before. A change of it also wakes a worker that sleeps. */
const item = storage.defineItem<string>('local:packs-changed', { fallback: '' });

/** Tells every context, a sleeping worker among them, that packs were changed. */
export async function announcePacks(): Promise<void> {
  await item.setValue(crypto.randomUUID());
}

/** Hears of changes of packs, in whichever context they were made, until the signal aborts. */
export function watchPacks(changed: () => void, signal?: AbortSignal): void {
  const unwatch = item.watch(changed);
  signal?.addEventListener('abort', unwatch);
}
