import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

/** Words on grounds that are used together, and edges that carry meaning: WCAG 2.2 AA, light and dark. */
const words: readonly [string, readonly string[]][] = [
  ['ink', ['ground', 'surface', 'raised', 'accent-soft', 'caution-soft', 'calm-soft', 'stop-soft']],
  ['ink', ['frustrated-soft', 'angry-soft', 'abusive-soft', 'type-soft', 'flag-soft']],
  ['quiet', ['ground', 'surface', 'raised', 'stop-soft']],
  ['accent', ['ground', 'surface', 'raised']],
  ['accent-ink', ['accent']],
  ...(['calm', 'frustrated', 'angry', 'abusive', 'type', 'flag'] as const).map((name): [string, string[]] => [
    name,
    [`${name}-soft`, 'surface', 'ground'],
  ]),
  ...(['stop', 'caution', 'hint'] as const).map((name): [string, string[]] => [name, ['surface', `${name}-soft`]]),
  ['surface', ['ink', 'calm']],
];
const edges: readonly [string, readonly string[]][] = [
  ['edge', ['ground', 'surface']],
  ['focus', ['ground', 'surface']],
];

const css = readFileSync(new URL('../components/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const themes = { light: tokensOf(light), dark: tokensOf(dark) };

describe.each(Object.entries(themes))('in the %s theme', (_, tokens) => {
  const ratio = (one: string, other: string) => contrast(colour(tokens, one), colour(tokens, other));

  it.each(words.flatMap(([word, grounds]) => grounds.map((ground) => [word, ground] as const)))(
    '%s can be read on %s',
    (word, ground) => {
      expect(ratio(word, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(edges.flatMap(([edge, grounds]) => grounds.map((ground) => [edge, ground] as const)))(
    '%s can be seen on %s',
    (edge, ground) => {
      expect(ratio(edge, ground)).toBeGreaterThanOrEqual(3);
    },
  );
});

function tokensOf(part: string): Map<string, string> {
  return new Map(
    [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function colour(tokens: Map<string, string>, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`--${name} is no colour in components/tokens.css`);
  return value;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
