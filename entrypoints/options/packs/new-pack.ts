import type { PackFile } from '../../../lib/packs/schema';
import { freshId, idFrom } from './ids';

/** An empty pack of a name and an author, under an id that nothing here has. */
export function newPack(name: string, author: string, taken: ReadonlySet<string>): PackFile {
  return {
    id: freshId(idFrom(name, 'our-pack'), taken),
    name: name.trim(),
    version: '1.0.0',
    language: 'en',
    licence: 'Private',
    author: author.trim(),
    settings: {},
    classes: [],
    rules: [],
    phrasings: [],
    cases: [],
  };
}
