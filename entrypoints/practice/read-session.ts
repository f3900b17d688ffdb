import { checkPack } from '../../lib/packs/check';
import { pauser } from '../../lib/packs/pause';
import type { PackFile } from '../../lib/packs/schema';
import { troublesOf } from '../../lib/practice/explore';
import { fail, ok, type Result } from '../../lib/result';
import { coreSource } from '../packs/core-files';

/** Checks a session's file as any pack is checked, and that its role plays can be played to an end. */
export async function readSession(text: string, file: string): Promise<Result<PackFile, readonly string[]>> {
  const pause = pauser({ now: () => performance.now(), yieldTo: () => new Promise((done) => setTimeout(done)) });
  const checked = await checkPack(text, { file, known: (await coreSource()).pack, pause });
  if (!checked.ok) {
    return fail(
      checked.trouble.map(
        ({ line, path, problem, instead }) =>
          `${file}, line ${line}${path === '' ? '' : ` (${path})`}: ${problem}. What to do: ${instead}.`,
      ),
    );
  }
  const { pack } = checked.value;
  const troubles = pack.cases.flatMap(({ id, rolePlay }) =>
    rolePlay ? troublesOf(rolePlay).map((trouble) => `${file}, case ${id}: ${trouble}.`) : [],
  );
  return troubles.length === 0 ? ok(pack) : fail(troubles);
}
