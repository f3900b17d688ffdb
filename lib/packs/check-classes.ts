import { BUILT_IN_CLASSES } from '../engine/match/alphabet';
import { parsePattern, type Sequence } from '../engine/match/pattern';
import type { WordClass } from '../engine/pack';
import type { Faults, Placed } from './fault';
import { packLimits } from './limits';
import type { Pause } from './pause';
import { classesIn, isOneWord, Places } from './places';
import { readPattern } from './read-pattern';
import type { ClassFile } from './schema';

/** The word classes that a pack's patterns can name: its own, those of the packs below, and the engine's. */
export interface ClassBook {
  names: ReadonlySet<string>;
  places: Places;
  /** Classes that something is wrong with, or with one that they name. */
  broken: ReadonlySet<string>;
  /** The classes themselves, one of the pack before one of the same name below it. */
  byName: ReadonlyMap<string, WordClass>;
  /** By class: the classes that its phrases name. */
  named: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads the word classes of a pack, over those of the packs below it (`known`, checked before). */
export async function checkClasses(
  classes: readonly Placed<ClassFile>[],
  known: readonly WordClass[],
  faults: Faults,
  pause: Pause,
): Promise<ClassBook> {
  const byName = new Map([...known, ...classes.map(({ entry }) => entry)].map((one) => [one.id, one]));
  const names = new Set([...byName.keys(), ...BUILT_IN_CLASSES]);
  const phrases = new Map<string, readonly Sequence[]>();
  const broken = new Set<string>();
  for (const { id, words } of known) phrases.set(id, await phrasesOf(words, pause));
  for (const { entry, path } of classes) {
    const list: Sequence[] = [];
    for (const [index, word] of entry.words.entries()) {
      await pause();
      const runs = readPattern(word, [...path, 'words', index], names, faults);
      if (runs?.length === 1) list.push(...runs.filter((run) => !isOneWord(run)));
      else broken.add(entry.id);
      if (runs !== null && runs.length > 1)
        faults.add({
          path: [...path, 'words', index],
          at: word.indexOf('*'),
          problem: 'a word class holds words and phrases without gaps',
          instead: 'write the gap in the pattern that names the class',
        });
    }
    phrases.set(entry.id, list);
  }

  const places = new Places(phrases);
  const named = new Map<string, ReadonlySet<string>>();
  for (const [name, list] of phrases) {
    await pause();
    named.set(name, new Set(list.flatMap(classesIn)));
  }
  for (const { entry, path } of classes) {
    await pause();
    if (places.ofClass(entry.id) <= packLimits.placesOfClass) continue;
    broken.add(entry.id);
    faults.add({
      path: [...path, 'words'],
      problem: `@${entry.id} names itself, or grows too large with the classes that its phrases name`,
      instead: 'split it, and name fewer classes in its phrases',
    });
  }
  return { names, places, broken: spread(broken, named), byName, named };
}

/** The classes that can be reached from these, themselves among them. */
export function reachOf(names: Iterable<string>, { named, byName }: ClassBook): WordClass[] {
  const reach = new Set(names);
  for (const name of reach) for (const inner of named.get(name) ?? []) reach.add(inner);
  return [...reach].flatMap((name) => byName.get(name) ?? []);
}

/** How many words classes have together. */
export const wordsOf = (classes: readonly WordClass[]): number =>
  classes.reduce((sum, { words }) => sum + words.length, 0);

/** What names a broken class is broken too. */
function spread(broken: ReadonlySet<string>, named: ClassBook['named']): Set<string> {
  const all = new Set(broken);
  for (let before = -1; before < all.size;) {
    before = all.size;
    for (const [name, inner] of named) if ([...inner].some((one) => all.has(one))) all.add(name);
  }
  return all;
}

async function phrasesOf(words: readonly string[], pause: Pause): Promise<Sequence[]> {
  const list: Sequence[] = [];
  for (const word of words) {
    await pause();
    const parsed = parsePattern(word);
    if (parsed.ok) list.push(...parsed.value.runs.filter((run) => !isOneWord(run)));
  }
  return list;
}
