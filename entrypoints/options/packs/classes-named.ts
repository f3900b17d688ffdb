import type { WordClass } from '../../../lib/engine/pack';

/** The word lists that patterns name, and those that these name in turn: few, so that a rule is tried in a moment. */
export function classesNamed(patterns: readonly string[], classes: readonly WordClass[]): WordClass[] {
  const known = new Map(classes.map((one) => [one.id, one]));
  const named = new Map<string, WordClass>();
  const gather = (texts: readonly string[]): void => {
    for (const text of texts) {
      for (const [, id = ''] of text.matchAll(/@([a-z][a-z0-9-]*)/g)) {
        const found = known.get(id);
        if (found === undefined || named.has(id)) continue;
        named.set(id, found);
        gather(found.words);
      }
    }
  };
  gather(patterns);
  return [...named.values()];
}
