import type { WordClass } from '../engine/pack';
import { type ClassBook, reachOf, wordsOf } from './check-classes';
import type { Faults, Path, Placed } from './fault';
import { packLimits } from './limits';
import type { Pause } from './pause';
import { classesIn } from './places';
import { readPattern } from './read-pattern';
import type { ProvableRule } from './check-shape';

/** A rule whose patterns can be compiled. */
export interface SoundRule extends Placed<ProvableRule> {
  /** How much the patterns make of the network. */
  places: number;
  /** The classes that they name, and those that these name. */
  classes: readonly WordClass[];
}

/** Reads every pattern of a pack's rules: its grammar, the classes that it names, its size. Returns the rules that can be compiled. */
export async function checkPatterns(
  rules: readonly Placed<ProvableRule>[],
  book: ClassBook,
  faults: Faults,
  pause: Pause,
): Promise<SoundRule[]> {
  const sound: SoundRule[] = [];
  let all = 0;
  for (const { entry, path } of rules) {
    if (faults.full || all > packLimits.places) break;
    let places = 0;
    let fine = true;
    const names = new Set<string>();
    for (const [pattern, at] of patternsOf(entry, path)) {
      await pause();
      const size = readOne(pattern, at, book, names, faults);
      fine &&= size !== null;
      places += size ?? 0;
    }
    all += places;
    const classes = reachOf(names, book);
    if (places > packLimits.placesOfRule)
      tooLarge([...path, 'patterns'], 'the patterns of this rule grow', 'split it into several rules', faults);
    else if (wordsOf(classes) > packLimits.classWordsOfRule)
      tooLarge([...path, 'patterns'], 'the classes of this rule grow', 'name fewer classes in it', faults);
    else if (fine && !classes.some(({ id }) => book.broken.has(id))) sound.push({ entry, path, places, classes });
  }
  if (all <= packLimits.places) return sound;
  tooLarge(['rules'], 'the patterns of this pack grow', 'make several packs of it', faults);
  return [];
}

/** How many places a pattern takes, or null where something is wrong with it. The classes that it names are added. */
function readOne(pattern: string, path: Path, book: ClassBook, classes: Set<string>, faults: Faults): number | null {
  const runs = readPattern(pattern, path, book.names, faults);
  if (runs === null) return null;
  for (const name of runs.flatMap(classesIn)) classes.add(name);
  const places = runs.reduce((sum, run) => sum + book.places.ofSequence(run), 0);
  if (places <= packLimits.placesOfPattern) return places;
  const split = 'split it into several patterns, with fewer alternatives and classes in each';
  // A class that is too large was told of where it stands.
  if (Number.isFinite(places)) tooLarge(path, 'this pattern grows', split, faults);
  return null;
}

function* patternsOf({ patterns, unless = [] }: ProvableRule, path: Path): Generator<[pattern: string, path: Path]> {
  for (const [index, pattern] of patterns.entries()) yield [pattern, [...path, 'patterns', index]];
  for (const [index, pattern] of unless.entries()) yield [pattern, [...path, 'unless', index]];
}

function tooLarge(path: Path, what: string, instead: string, faults: Faults): void {
  faults.add({ path, problem: `${what} too large with all alternatives and classes written out`, instead });
}
