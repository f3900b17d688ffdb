import { readFileSync } from 'node:fs';

import { compile, type Engine } from '../../lib/engine';
import { scan } from '../../lib/engine/scan';
import {
  AMOUNT,
  BOUNDARY,
  CODE,
  EMAIL,
  EMOJI,
  HANDLE,
  LINK,
  NUMBER,
  TITLE_CASE,
  type Words,
} from '../../lib/engine/text/words';
import { EMOJI_WORD } from '../../lib/engine/text/vocabulary';
import { WORD_FEATURE } from '../../lib/engine/weigh/weigher';
import { noWeights, type Pack } from '../../lib/engine/pack';

/** Longest learned group, in words. */
const LONGEST_GROUP = 3;
/** A word that stands with a capital in more than this share of its places inside sentences is a name, and left out. */
const NAME_SHARE = 0.6;

/** Words that say nothing alone, and nothing in a group of their own kind. */
const EMPTY_WORDS = new Set(
  (
    'a an the and or of to in on at for from with by as is are was were be been being am it its this that these those there here i me my we our us he she they ' +
    'him her his them their theirs have has had do does did will would can could shall may might if so then than when while which who what where how into onto ' +
    'about over under up down out off per via some any all each both one two three other also too very just im ive id ill thats whats got get go going come came ' +
    'say said says make made put way s t d m re ve ll am pm customer customers'
  ).split(' '),
);

const leftOut: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('./left-out.json', import.meta.url), 'utf8'),
) as Record<string, string>;
const LEFT_OUT = new Set(Object.values(leftOut).flatMap((words) => words.split(' ')));

/** Every spelling that the texts hold, as the tokeniser would write it. */
function spellingsOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [found] of text
      .toLowerCase()
      .matchAll(/[\p{L}\p{M}]+(?:['’`´][\p{L}\p{M}]+)*|\p{Extended_Pictographic}/gu)) {
      const word = found.replace(/['’`´]s$/u, '').replace(/['’`´]/gu, '');
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= 3)
    .map(([word]) => word)
    .sort();
}

/** How a place in a text is written in a pattern; null for what no pattern should hold. */
function symbolOf(words: Words, at: number, engine: Engine): string | null {
  const id = words.id[at] as number;
  switch (words.kind[at]) {
    case NUMBER:
      return '@number';
    case AMOUNT:
      return '@amount';
    case HANDLE:
      return '@handle';
    case LINK:
      return '@link';
    case EMOJI:
      return id === EMOJI_WORD ? '@emoji' : (engine.vocabulary.words[id] as string);
    case EMAIL:
    case CODE:
    case BOUNDARY:
      return null;
    default:
      return id === 0 ? null : (engine.vocabulary.words[id] as string);
  }
}

/**
 * Word groups of one to three words that at least `least` messages hold, as patterns, in alphabetical order. Names, brands, dialect and
 * other words that `left-out.json` lists (with reasons) are no candidates, alone or in a group, nor are groups of empty words.
 */
export function candidateGroups(pack: Pack, texts: readonly string[], least: number): string[] {
  const vocabulary = Object.fromEntries(spellingsOf(texts).map((word) => [WORD_FEATURE + word, []]));
  const { engine } = compile([pack], { ...noWeights, features: vocabulary });
  const messages = new Map<string, number>();
  const titled = new Map<string, [capital: number, all: number]>();
  for (const text of texts) {
    const { words } = scan(engine, text);
    const groups = new Set<string>();
    for (let at = 1; at < words.count; at++) {
      const first = words.kind[at] === BOUNDARY ? null : symbolOf(words, at, engine);
      if (first === null) continue;
      const opens = words.kind[at - 1] === BOUNDARY;
      if (!opens && words.kind[at - 1] !== HANDLE) {
        const seen = titled.get(first) ?? [0, 0];
        titled.set(first, [seen[0] + (((words.flags[at] as number) & TITLE_CASE) !== 0 ? 1 : 0), seen[1] + 1]);
      }
      let group = '';
      for (let length = 1; length <= LONGEST_GROUP && at + length - 1 < words.count; length++) {
        const symbol = symbolOf(words, at + length - 1, engine);
        if (symbol === null) break;
        group = group === '' ? symbol : `${group} ${symbol}`;
        groups.add(group);
        if (opens && length < LONGEST_GROUP) groups.add(`^ ${group}`);
      }
    }
    for (const group of groups) messages.set(group, (messages.get(group) ?? 0) + 1);
  }
  const isName = (word: string): boolean => {
    const [capital, all] = titled.get(word) ?? [0, 0];
    return word !== 'i' && all >= 3 && capital > all * NAME_SHARE;
  };
  return [...messages]
    .filter(([group, count]) => count >= least && reads(group.split(' '), isName))
    .map(([group]) => group)
    .sort();
}

/** Whether a person would see sense in a group as evidence. */
function reads(words: readonly string[], isName: (word: string) => boolean): boolean {
  if (words.some((word) => LEFT_OUT.has(word) || isName(word) || (word.length === 1 && /[b-hj-z]/.test(word))))
    return false;
  if (words.length === 1 && words[0]?.startsWith('@') === true) return false;
  return words.some((word) => word !== '^' && !word.startsWith('@') && !EMPTY_WORDS.has(word));
}
