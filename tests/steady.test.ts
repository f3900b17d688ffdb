import { describe, expect, it } from 'vitest';

import { compile, readAnyway, type Reading, tones } from '../lib/engine';
import { asPack } from '../lib/packs/schema';
import { readCorePack, readWeights } from '../scripts/core-pack';
import { goldFolder, readGold } from '../scripts/gold';

/** Harmless edits hardly move a reading: measured over the labelled messages, where they are at hand. */
const folder = goldFolder();
const { engine } = compile([asPack(readCorePack())], readWeights());

const heat = (reading: Reading): number =>
  reading.toneProbabilities.reduce((sum, chance, tone) => sum + chance * tone, 0);

/** Two letters swapped in the middle of the longest word. */
function withTypo(text: string): string {
  const longest = [...text.matchAll(/[a-z]{6,}/g)].sort((a, b) => b[0].length - a[0].length)[0];
  if (longest === undefined) return text;
  const at = longest.index + Math.floor(longest[0].length / 2);
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}

function withSentencesTurned(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/);
  return sentences.length < 3 ? text : [...sentences.slice(1), sentences[0]].join(' ');
}

const edits: [name: string, edit: (text: string) => string, same: number, moved: number][] = [
  ['a typo', withTypo, 0.93, 0.06],
  ['a greeting added', (text) => `Hello,\n\n${text}`, 0.95, 0.06],
  ['a name added', (text) => `${text}\n\nPriya Nakamura`, 0.95, 0.06],
  ['the first sentence moved to the end', withSentencesTurned, 0.93, 0.06],
  ['spaces and line ends changed', (text) => ` ${text.replace(/ /g, '  ').replace(/\n/g, '\r\n')} `, 0.99, 0.01],
];

describe.skipIf(folder === null)(
  'a reading hardly moves under harmless edits (skipped where no labelled messages are)',
  () => {
    const texts = folder === null ? [] : readGold(folder, 'dev').map(({ text }) => text);
    it.each(edits)('%s', (_, edit, same, moved) => {
      const pairs = texts
        .map((text) => [text, edit(text)] as const)
        .filter(([text, edited]) => text !== edited)
        .map(([text, edited]) => [readAnyway(engine, text), readAnyway(engine, edited)] as const);
      const kept = pairs.filter(
        ([before, after]) => Math.abs(tones.indexOf(before.tone) - tones.indexOf(after.tone)) === 0,
      ).length;
      const shift =
        pairs.reduce((sum, [before, after]) => sum + Math.abs(heat(before) - heat(after)), 0) / pairs.length;
      expect(pairs.length).toBeGreaterThan(100);
      expect(kept / pairs.length).toBeGreaterThanOrEqual(same);
      expect(shift).toBeLessThanOrEqual(moved);
    });
  },
);
