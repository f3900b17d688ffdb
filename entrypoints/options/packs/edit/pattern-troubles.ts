import { parsePattern } from '../../../../lib/engine/match/pattern';

/** What is wrong with the writing of patterns, by their lines. */
export const patternTroubles = (patterns: readonly string[]): string[] =>
  patterns.flatMap((pattern, index) => {
    const parsed = parsePattern(pattern);
    return parsed.ok ? [] : [`Line ${index + 1}: ${parsed.trouble.message}.`];
  });
