import { Dexie } from 'dexie';

/** Does something with the database; in a browser that keeps none (a private window, a full disk) there is something else to go by. */
export async function withoutDisk<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Dexie.DexieError) return otherwise;
    throw thrown;
  }
}
