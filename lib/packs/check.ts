import { coreFlags } from '../engine/types';
import type { WordClass } from '../engine/pack';
import { fail, ok, type Result } from '../result';
import { checkCases } from './check-cases';
import { checkClasses } from './check-classes';
import { runExamples } from './check-examples';
import { checkIds } from './check-ids';
import { checkPatterns } from './check-patterns';
import { checkPhrasings } from './check-phrasings';
import { checkPurposes } from './check-purposes';
import { checkShape, packOf, type ShapedPack } from './check-shape';
import { checkTexts } from './check-texts';
import { faultOfFile, Faults, type PackFault } from './fault';
import { packLimits } from './limits';
import type { Pause } from './pause';
import { placeFaults } from './place-faults';
import { readJson } from './read-json';
import type { PackReader } from './read-text';
import type { PackFile } from './schema';

/** What the packs below this one bring. */
export interface KnownPacks {
  classes: readonly WordClass[];
  /** Flags that their rules raise, besides those of the core. */
  flags?: readonly string[];
}

/** A pack that is fit to be used, and what could be better in it. */
export interface CheckedPack {
  pack: PackFile;
  warnings: readonly PackFault[];
}

export interface CheckOptions {
  /** Its name, for the faults. */
  file: string;
  known: KnownPacks;
  /** Awaited between pieces of work (`pause.ts`). */
  pause: Pause;
  /** Aborted: the check is given up, and rejects with the signal's reason. */
  signal?: AbortSignal;
  /** JSON, where nothing else is given. */
  read?: PackReader;
  /** The pack's weights were fitted, as the core's are: its rules may speak for signals of any name. */
  learned?: boolean;
}

/**
 * Checks a pack as code is checked: its size, form, words, ids, patterns, slots, and every example of every rule. Either the
 * pack, or all that is wrong with it at once, faults before warnings. However hostile the text, it works in small pieces.
 */
export async function checkPack(
  text: string,
  { file, known, pause: rest, signal, read = readJson, learned = false }: CheckOptions,
): Promise<Result<CheckedPack, readonly PackFault[]>> {
  const pause = async (): Promise<void> => {
    await rest();
    signal?.throwIfAborted();
  };
  const whole = (problem: string, instead: string): PackFault => faultOfFile(file, problem, instead);
  signal?.throwIfAborted();
  if (isTooLarge(text))
    return fail([whole(`the file is larger than ${packLimits.bytes / 1e6} MB`, 'make several packs of it')]);
  if (text.trim() === '')
    return fail([whole('the file is empty', 'write a pack, or start with: npm run pack -- init')]);

  const content = text.replace(/^\ufeff/, '');
  const found = await read(content, pause);
  if (!found.ok) return fail(await placeFaults(content, file, { textFaults: found.trouble }, pause));
  const { pack, faults } = await checkValue(found.value.value, { known, pause, learned });
  const placed = await placeFaults(content, file, { faults, read: found.value }, pause);
  return pack ? ok({ pack, warnings: placed }) : fail(placed);
}

/** Checks what was read, whatever it was read from. The pack is null where something is wrong with it. */
export async function checkValue(
  value: unknown,
  { known, pause, learned = false }: Pick<CheckOptions, 'known' | 'pause' | 'learned'>,
): Promise<{ pack: PackFile | null; faults: Faults }> {
  const faults = new Faults(packLimits.faults);
  await checkTexts(value, faults, pause);
  const shaped = await checkShape(value, faults, pause);
  if (shaped) await checkContent(shaped, known, learned, faults, pause);
  return { pack: shaped && !faults.refused ? packOf(shaped) : null, faults };
}

/** Raised by no rule: a promise to this customer is due. */
const PROMISE_DUE = 'promise-due';

/** What can be said of the entries that have the right form. */
async function checkContent(
  { head, classes, rules, provable, phrasings, cases }: ShapedPack,
  known: KnownPacks,
  learned: boolean,
  faults: Faults,
  pause: Pause,
): Promise<void> {
  if (head && !/^en\b/.test(head.language))
    faults.add({
      path: ['language'],
      problem: `Evenkeel reads English so far, not "${head.language}"`,
      instead: 'write en, en-GB, en-US …',
    });
  for (const list of [classes, rules, phrasings, cases]) {
    await pause();
    checkIds(
      list.map(({ entry, path }) => ({ id: entry.id, path })),
      faults,
    );
  }
  const settings = head?.settings ?? {};
  const categories = settings.categories ?? [];
  checkIds(
    categories.map(({ id }, index) => ({ id, path: ['settings', 'categories', index] })),
    faults,
  );
  checkPurposes(rules, settings, learned, faults);
  const own = rules.flatMap(({ entry: { speaksFor } }) => ('flag' in speaksFor ? [speaksFor.flag] : []));
  await checkPhrasings(phrasings, new Set([...coreFlags, PROMISE_DUE, ...(known.flags ?? []), ...own]), faults, pause);
  checkCases(cases, faults);
  const book = await checkClasses(classes, known.classes, faults, pause);
  await runExamples(await checkPatterns(provable, book, faults, pause), book, faults, pause);
}

/** By the cheap measure first: a text of 100 MB is not turned into bytes to be counted. */
const isTooLarge = (text: string): boolean =>
  text.length > packLimits.bytes ||
  (text.length > packLimits.bytes / 3 && new TextEncoder().encode(text).length > packLimits.bytes);
