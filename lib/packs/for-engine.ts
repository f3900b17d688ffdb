import type { Pack } from '../engine/pack';
import type { PackFile } from './schema';

/** What the engine needs of a pack: not its examples, which prove it, nor its cases, which are to practise on. */
export function forEngine({ id, name, language, settings, classes, rules, phrasings }: PackFile): Pack {
  return {
    id,
    name,
    language,
    settings,
    classes: classes.map(({ id, words }) => ({ id, words })),
    rules: rules.map(({ id, speaksFor, why, patterns, unless, heed, weight, rewrite, source, strength }) => ({
      id,
      speaksFor,
      why,
      patterns,
      unless,
      heed,
      weight,
      rewrite,
      source,
      strength,
    })),
    phrasings,
  };
}
