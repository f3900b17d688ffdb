import type { Core } from '../packs/build';
import type { CheckedPack } from '../packs/check';
import { type Claims, conflictsOf, type PackConflict } from '../packs/conflicts';
import { diffPacks } from '../packs/diff';
import type { PackFault } from '../packs/fault';
import type { PackFile } from '../packs/schema';
import { fail, ok, type Result } from '../result';
import { type Found, rowOf } from './found';
import type { LookTrouble, PackOrigin, Preview } from './library';
import { asInstalled, inUse, type StoredPack } from './pack-rows';
import { packIn, type Shelf } from './shelf';

export interface LookOutfit {
  shelf: Shelf;
  core: () => Promise<Core>;
  /** Checks a pack's text; `file` is how its faults name it. A link serves JSON, as it is read where no YAML is known. */
  check: (text: string, file: string, origin: PackOrigin) => Promise<Result<CheckedPack, readonly PackFault[]>>;
  now: () => Date;
}

/** Checks what was found, and says what taking it would change. */
export async function lookAt(outfit: LookOutfit, found: Found): Promise<Result<Preview, LookTrouble>> {
  const { shelf, check, now } = outfit;
  const checked = await check(found.text, nameOf(found.origin), found.origin);
  if (!checked.ok) return fail({ kind: 'faults', faults: checked.trouble });
  const { pack, warnings } = checked.value;
  const { packs } = await shelf.rows();
  const row = rowOf(found, pack, packs, now().toISOString());
  const installed = packs.find(({ key }) => key === row.key) ?? null;
  return ok({
    ...found,
    pack,
    warnings,
    replaces: installed === null ? null : asInstalled(installed),
    diff: diffPacks(installed === null ? null : packIn(await shelf.text(row.key)), pack),
    conflicts: await conflictsWith(outfit, pack, row, packs),
  });
}

/** What the pack and others in use both say, were it in use. */
async function conflictsWith(
  { shelf, core }: LookOutfit,
  pack: PackFile,
  its: StoredPack,
  rows: readonly StoredPack[],
): Promise<readonly PackConflict[]> {
  const { id, classes, rules, phrasings } = (await core()).pack;
  const stack: Claims[] = [{ id, classes, rules, phrasings, cases: [], settings: {} }];
  for (const { key } of inUse([...rows.filter((one) => one.key !== its.key), { ...its, on: true }])) {
    const read = key === its.key ? pack : packIn(await shelf.text(key));
    if (read !== null) stack.push(read);
  }
  return conflictsOf(stack).filter(({ packs }) => packs.includes(pack.id));
}

/** How faults name the text. */
function nameOf(origin: PackOrigin): string {
  switch (origin.kind) {
    case 'file':
      return origin.name;
    case 'link':
      return origin.url;
    case 'policy':
      return origin.url ?? 'your company’s policy';
    case 'paste':
      return 'the pasted text';
    case 'shipped':
    case 'own':
      return 'the pack';
  }
}
