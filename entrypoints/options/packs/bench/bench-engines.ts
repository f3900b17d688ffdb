import type { Engine } from '../../../../lib/engine';
import { buildEngine, type Core } from '../../../../lib/packs/build';
import { coreEngine, engineFrom } from '../../../../lib/packs/builtin';
import { pauser } from '../../../../lib/packs/pause';
import type { PackFile } from '../../../../lib/packs/schema';
import type { Library } from '../../../../lib/storage/library';
import { coreBytes, coreSource } from '../../../packs/core-files';

/** The engine of every pack in use without this one, and the engine with it, where it stands or would stand: on top. */
export async function benchEngines(
  pack: PackFile,
  library: Library,
  signal: AbortSignal,
): Promise<{ before: Engine; after: Engine }> {
  const core = await coreSource();
  const installed = (await library.list()).filter(({ on, broken }) => on && broken === null);
  const opened = await Promise.all(
    installed.map(async ({ key, id }) => {
      const found = await library.open(key);
      return found.ok ? [{ id, pack: found.value.pack }] : [];
    }),
  );
  // The library lists the highest first; the engine takes the lowest first.
  const inOrder = opened.flat().toReversed();
  const others = inOrder.filter(({ id }) => id !== pack.id).map((one) => one.pack);
  const at = inOrder.findIndex(({ id }) => id === pack.id);
  const withIt = at < 0 ? [...others, pack] : inOrder.map((one) => (one.id === pack.id ? pack : one.pack));
  return { before: await engineOf(core, others, signal), after: await engineOf(core, withIt, signal) };
}

async function engineOf(core: Core, packs: readonly PackFile[], signal: AbortSignal): Promise<Engine> {
  if (packs.length === 0) return coreEngine(await coreBytes());
  const rest = pauser({ now: () => performance.now(), yieldTo: () => new Promise((done) => setTimeout(done)) });
  const bytes = await buildEngine(core, packs, async () => {
    await rest();
    signal.throwIfAborted();
  });
  const engine = engineFrom(bytes.buffer);
  if (engine === null) throw new Error('An engine that was just built could not be read.');
  return engine;
}
