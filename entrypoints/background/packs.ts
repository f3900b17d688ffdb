import type { Engine } from '../../lib/engine';
import type { Bus } from '../../lib/messaging/bus';
import type { EvenkeelDatabase } from '../../lib/storage/database';
import { createEngines } from '../../lib/storage/engines';
import { linkFetcher } from '../../lib/storage/link';
import { keptEngine } from '../../lib/storage/pack-table';
import { watchPacks } from '../../lib/storage/packs-changed';
import { coreBytes, coreHash } from '../packs/core-files';
import type { Workshop } from '../workshop';
import { followSubscriptions } from './subscriptions';
import { installWorkshop, loadWorkshop } from './workshop';

/** Packs as the worker goes by them: the engine in force, their links, and the one way to the network. */
export function createPacks(
  database: EvenkeelDatabase,
  changed: () => void,
): { engineNow: () => Promise<Engine>; follow: (bus: Bus) => void } {
  const fetchLink = linkFetcher({
    fetch: (url, init) => fetch(url, init),
    timeout: (ms) => AbortSignal.timeout(ms),
  });
  let opened: Promise<Workshop> | null = null;
  const workshop = () => (opened ??= loadWorkshop().then(({ open }) => open(database, fetchLink)));
  const engines = createEngines({
    kept: () => keptEngine(database, coreHash),
    discard: (key) => database.compiled.delete(key),
    rebuild: async () => (await workshop()).rebuild(),
    core: coreBytes,
    changed,
  });
  return {
    engineNow: engines.now,
    follow(bus) {
      installWorkshop();
      bus.on('link:fetch', fetchLink);
      watchPacks(() => void engines.heed());
      followSubscriptions(database, workshop);
    },
  };
}
