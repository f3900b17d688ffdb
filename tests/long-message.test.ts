import { describe, expect, it } from 'vitest';

import { compile, read, tones } from '../lib/engine';
import { asPack } from '../lib/packs/schema';
import { readCorePack, readWeights } from '../scripts/core-pack';

/** The heat of the worst paragraph counts, not the mean of an e-mail. */
const { engine } = compile([asPack(readCorePack())], readWeights());
const heat = (text: string): number => tones.indexOf(read(engine, text).tone);

const even = [
  'On the third of May I placed an order for a desk and two chairs.',
  'The confirmation arrived the same evening and gave a delivery week.',
  'The chairs came on the twelfth and are now in the study.',
  'The desk was to follow from another warehouse a few days later.',
  'My account shows both items under the same number.',
  'The instructions for the chairs were clear and took an hour.',
];
const paragraph = (from: number): string => [...even.slice(from), ...even.slice(0, from)].join(' ');
const calm = Array.from({ length: 12 }, (_, index) => paragraph(index % even.length)).join('\n\n');
const outburst =
  'You are a bunch of lying thieves and the idiot on your desk laughed at me. Absolute scum, the lot of you.';
const anger = 'This is an absolute disgrace. You stole my money, you lied to me twice, and your service is pathetic!!';

describe('a long e-mail', () => {
  it('is calm where every paragraph is', () => {
    expect(heat(calm)).toBe(0);
  });

  it.each([0, 6, 12])('is abusive with one abusive paragraph after %i calm ones', (before) => {
    const paragraphs = calm.split('\n\n');
    paragraphs.splice(before, 0, outburst);
    expect(heat(paragraphs.join('\n\n'))).toBe(3);
  });

  it.each([0, 6, 12])('is at least angry with one angry paragraph after %i calm ones', (before) => {
    const paragraphs = calm.split('\n\n');
    paragraphs.splice(before, 0, anger);
    expect(heat(paragraphs.join('\n\n'))).toBeGreaterThanOrEqual(2);
  });

  it('reads a wall of text without a line break the same', () => {
    expect(heat(`${calm} ${outburst} ${calm}`.replace(/\n+/g, ' '))).toBe(3);
  });
});
