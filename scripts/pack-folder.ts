import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { type PackFile, packSchema } from '../lib/packs/schema';

/** Everything that a pack's folder holds, as one pack; trouble names the file. A file's name must be its id. */
export function readPackFolder(folder: string): PackFile {
  const read = (file: string): unknown => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
  };
  const each = (part: string): unknown[] => {
    const directory = join(folder, part);
    if (!existsSync(directory)) return [];
    return readdirSync(directory)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        const value = read(join(directory, name)) as { id?: unknown };
        if (part !== 'phrasing' && value.id !== basename(name, '.json'))
          throw new Error(`${join(directory, name)}: its id is not its file name`);
        return value;
      });
  };
  const assembled = {
    ...(read(join(folder, 'pack.json')) as object),
    classes: each('words'),
    rules: [...each('detect'), ...each('review')],
    phrasings: each('phrasing').flatMap((file) => spread(file as PhrasingFile)),
    cases: each('cases'),
  };
  const parsed = packSchema.safeParse(assembled);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.slice(0, 20).map((issue) => `  ${nameOf(assembled, issue.path)}: ${issue.message}`);
  throw new Error(`${folder} is no pack yet:\n${lines.join('\n')}`);
}

/** The phrasings of one step stand in one file; what they share is written once, at its head. */
interface PhrasingFile {
  $schema?: string;
  step: string;
  source: string;
  strength: string;
  phrasings: object[];
}

function spread({ step, source, strength, phrasings }: PhrasingFile): object[] {
  return phrasings.map((phrasing) => ({ step, source, strength, ...phrasing }));
}

/** `rules.12.why` as `rules asks-for-refund why`: people look for the id. */
function nameOf(assembled: object, path: readonly PropertyKey[]): string {
  const [part, index, ...rest] = path;
  const list = (assembled as Record<PropertyKey, unknown>)[part as PropertyKey];
  const entry: unknown = Array.isArray(list) ? list[index as number] : undefined;
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : String(index);
  return [part, id, ...rest].map(String).join(' ');
}
