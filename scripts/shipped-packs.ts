import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { exportPack } from '../lib/packs/export';
import { shippedPacks } from '../lib/packs/shipped';
import { readPackFolder } from './pack/read-pack-folder';

/** Writes each pack that comes with the extension as one file under `folder`, and says where, and where it goes in the build. */
export function writeShippedPacks(folder: string): { absoluteSrc: string; relativeDest: string }[] {
  return shippedPacks.map(({ id, file }) => {
    const absoluteSrc = join(folder, file);
    mkdirSync(dirname(absoluteSrc), { recursive: true });
    writeFileSync(absoluteSrc, exportPack(readPackFolder(join(import.meta.dirname, '../rules', id))));
    return { absoluteSrc, relativeDest: file };
  });
}
