import type { Faults, Path } from './fault';
import type { Pause } from './pause';

/** Signs that are not seen, or that turn the order of what is seen around: what stands there would not be what is read. */
const HIDDEN =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Co}|\p{Cs}/u;
/** A joiner has its place within an emoji alone. */
const JOINER = /(?<![\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}])\u200d|\u200d(?!\p{Extended_Pictographic})/u;
const TAG = /<[a-z/!?][^<>]{0,80}>?/i;

/** Keys whose text people are shown or send: a tag in it would stand there as it is. */
const SHOWN = new Set([
  'name',
  'author',
  'licence',
  'description',
  'why',
  'rewrite',
  'source',
  'consequence',
  'who',
  'within',
  'title',
]);

/** No text of a pack may be longer, so that no more of one is looked at. */
const LONGEST_TEXT = 20_000;

/** Refuses signs that hide, in every text of a pack, and markup where people are shown or send the text. Nothing is ever read as HTML. */
export async function checkTexts(pack: unknown, faults: Faults, pause: Pause): Promise<void> {
  let count = 0;
  for (const { text, path } of textsOf(pack, [])) {
    if (++count % 200 === 0) await pause();
    if (faults.full) return;
    checkText(text.slice(0, LONGEST_TEXT), path, faults);
  }
}

/** Every text, and where it stands. As deep as the reader let the pack be. */
function* textsOf(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  if (typeof value !== 'object' || value === null) return;
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const step of steps) yield* textsOf((value as Record<string | number, unknown>)[step], [...path, step]);
}

function checkText(text: string, path: Path, faults: Faults): void {
  const hidden = HIDDEN.exec(text) ?? JOINER.exec(text);
  if (hidden) {
    const code = (hidden[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    faults.add({
      path,
      at: hidden.index,
      problem: `a hidden sign (U+${code}) that can make a text look other than it is`,
      instead: 'delete it: type the text anew rather than paste it',
    });
  }
  const tag = isShown(path) ? TAG.exec(text) : null;
  if (tag)
    faults.add({
      path,
      at: tag.index,
      problem: `${tag[0].slice(0, 40)} looks like HTML, and would be shown and sent as it stands`,
      instead: 'write plain words: no text of a pack is read as HTML',
    });
}

function isShown(path: Path): boolean {
  const key = path.at(-1);
  return typeof key === 'string' && (SHOWN.has(key) || (key === 'text' && path[0] === 'phrasings'));
}
