import { type PackFile, packSchema, type PhrasingFile } from './schema';

const PRIVATE_ID = 'my-phrasings';

/** A pack as a file: JSON in the order of the format, so that two exports differ only where the packs do. `checkPack` takes it back. */
export function exportPack(pack: PackFile): string {
  return `${JSON.stringify(inOrder(pack), null, 2)}\n`;
}

/** Phrasings in the agent's own words as a pack of its own, to be kept or shared. */
export function privatePack(phrasings: readonly PhrasingFile[]): PackFile {
  return {
    id: PRIVATE_ID,
    name: 'My own phrasings',
    version: '1.0.0',
    language: 'en',
    licence: 'Private',
    author: 'Me',
    settings: {},
    classes: [],
    rules: [],
    phrasings: [...phrasings],
    cases: [],
  };
}

/** The keys of a pack in the order of the format; lists that hold nothing are left out. */
function inOrder(pack: PackFile): Partial<PackFile> {
  const names = Object.keys(packSchema.shape) as (keyof PackFile)[];
  return Object.fromEntries(names.filter((name) => !isEmpty(pack[name])).map((name) => [name, pack[name]]));
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
