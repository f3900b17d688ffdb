import * as z from 'zod/mini';

import { noWeights } from '../../lib/engine/pack';
import { noDraftWeights } from '../../lib/engine/review/draft-weights';
import type { Core } from '../../lib/packs/build';
import { forEngine } from '../../lib/packs/for-engine';
import { packSchema, type PackFile } from '../../lib/packs/schema';

/** A rule for a flag, with one pattern. */
export const rule = (id: string, pattern: string, flag = 'legal') => ({
  id,
  speaksFor: { flag },
  why: 'Made up for a test.',
  patterns: [pattern],
  source: 'test',
  strength: 'C',
  examples: { match: [`This is [[${pattern}]] here.`], miss: ['Nothing of the kind.'] },
});

export const phrasing = (id: string, text: string) => ({
  id,
  step: 'thanks',
  register: 'plain',
  text,
  source: 'test',
  strength: 'C',
});

/** The text of a pack. */
export const packText = (id: string, parts: object = {}): string =>
  JSON.stringify({ id, name: `Pack ${id}`, version: '1.0.0', language: 'en', licence: 'MIT', author: 'A', ...parts });

export const pack = (id: string, parts: object = {}): PackFile => z.parse(packSchema, JSON.parse(packText(id, parts)));

/** A core of one rule and two phrasings. */
export const core: Core = {
  pack: forEngine(
    pack('core-en', {
      name: 'Evenkeel core',
      rules: [rule('names-lawyer', 'my lawyer')],
      phrasings: [phrasing('thanks-1', 'Thank you for telling us.'), phrasing('thanks-2', 'Thanks for that.')],
    }),
  ),
  weights: { ...noWeights, labels: ['legal'], bias: [-4], thresholds: [0.1], claimed: ['legal'], hottest: [0] },
  draftWeights: noDraftWeights,
};
