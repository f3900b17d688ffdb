import { describe, expect, it } from 'vitest';

import { compile, knowing, read, suggest, type SuggestInput, type Suggestion } from '../lib/engine';
import { asPack } from '../lib/packs/schema';
import { readCorePack, readWeights } from '../scripts/core-pack';
import { goldFolder, readGold } from '../scripts/gold';

/** What holds for every phrasing in the abstract holds for five hundred messages that customers really wrote. */
const folder = goldFolder();
const messages = folder === null ? [] : readGold(folder, 'dev').slice(0, 500);
const { engine } = compile([asPack(readCorePack())], readWeights());

const input = (text: string, more: Partial<SuggestInput> = {}): SuggestInput => ({
  ...knowing(text, read(engine, text)),
  ...more,
});
const offered = (given: SuggestInput): Suggestion[] =>
  suggest(engine, given).suggestions.flatMap((step) => [...step.offered]);

describe.skipIf(folder === null)(
  'for labelled messages (skipped: they are not beside the repository)',
  { timeout: 120_000 },
  () => {
    it('nothing that is offered admits fault while the fault is open', () => {
      const admits =
        /\b(?:apologi[sz]e|our (?:fault|error|mistake|doing|part)|we (?:got|let|left|failed|missed|charged|lost|took|have taken|promised))\b/i;
      expect(
        messages.flatMap(({ text }) =>
          offered(input(text))
            .filter((each) => admits.test(each.text))
            .map((each) => each.text),
        ),
      ).toEqual([]);
    });

    it('what is still open says so, and what says nothing is open has no gap', () => {
      for (const { text } of messages) {
        for (const { parts, open, text: wording } of offered(input(text))) {
          expect(parts.some(({ kind }) => kind === 'open')).toBe(open.length > 0);
          if (open.length === 0) expect(wording).not.toMatch(/[[\]{}]/);
        }
      }
    });

    it('no line is offered twice to one customer', () => {
      for (const { text } of messages.slice(0, 100)) {
        const first = offered(input(text));
        const again = offered(input(text, { used: first.map(({ phrasing }) => phrasing) }));
        const said = new Set(first.map((each) => each.text));
        expect(again.filter((each) => said.has(each.text))).toEqual([]);
      }
    });
  },
);
