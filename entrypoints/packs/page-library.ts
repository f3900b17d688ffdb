import type { Bus } from '../../lib/messaging/bus';
import { readJsonOrYaml } from '../../lib/packs/yaml';
import { EvenkeelDatabase } from '../../lib/storage/database';
import { refused } from '../../lib/storage/disk';
import type { Library } from '../../lib/storage/library';
import { openLibrary } from './open-library';

/** The library for a page of ours: it takes YAML too, and asks the worker for links, as no page can reach the network. */
export function pageLibrary(bus: Bus): Library {
  return openLibrary(
    new EvenkeelDatabase(),
    async (wanted) => {
      const answer = await bus.send('link:fetch', wanted);
      return answer.ok ? answer.value : refused('Evenkeel is just starting anew. Try again in a moment.');
    },
    readJsonOrYaml,
  ).library;
}
