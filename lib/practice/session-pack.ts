import type { PracticeCase } from '../packs/case-schema';
import type { PackFile } from '../packs/schema';

/** A lead's list of cases as a pack that holds nothing else: any Evenkeel opens it. */
export function sessionPack(name: string, cases: readonly PracticeCase[]): PackFile {
  return {
    id: idOf(name),
    name: name.trim(),
    version: '1.0.0',
    language: 'en',
    licence: 'MIT',
    author: 'A lead, for a practice session',
    settings: {},
    classes: [],
    rules: [],
    phrasings: [],
    cases: cases.map(withoutSchema),
  };
}

/** The link is to a file of this repository. */
function withoutSchema(one: PracticeCase): PracticeCase {
  const copy = { ...one };
  delete copy.$schema;
  return copy;
}

const idOf = (name: string): string =>
  `session-${
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50)
      .replace(/-+$/, '') || 'practice'
  }`;
