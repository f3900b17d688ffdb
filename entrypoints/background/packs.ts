import type { Engine } from '../../lib/engine';
import type { Bus } from '../../lib/messaging/bus';
import type { EvenkeelDatabase } from '../../lib/storage/database';
import { createEngines } from '../../lib/storage/engines';
import { linkFetcher } from '../../lib/storage/link';
import { watchPacks } from '../../lib/storage/packs-changed';
import { coreBytes } from '../packs/core-files';
import { openLibrary } from '../packs/open-library';
import { followSubscriptions } from './subscriptions';

/** Packs as the worker goes by them: the engine in force, their links, and the one way to the network. */
export function createPacks(
  database: EvenkeelDatabase,
  changed: () => void,
): { engineNow: () => Promise<Engine>; follow: (bus: Bus) => void } {
  const fetchLink = linkFetcher({
    fetch: (url, init) => fetch(url, init),
    timeout: (ms) => AbortSignal.timeout(ms),
  });
  const { library, outfit } = openLibrary(database, fetchLink);
  const engines = createEngines({ shelf: outfit.shelf, core: coreBytes, changed });
  return {
    engineNow: engines.now,
    follow(bus) {
      bus.on('link:fetch', fetchLink);
      watchPacks(() => void engines.heed());
      followSubscriptions({ library, outfit });
    },
  };
}
