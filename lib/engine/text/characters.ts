/** What a UTF-16 unit can be to the tokeniser. A table for Latin, where nearly all text is; ranges for the rest. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const APOSTROPHE = 3;
/** Ends a sentence: . ! ? … */
export const STOP = 4;
export const NEWLINE = 5;
/** Ends a clause: , ; : and dashes. */
export const PAUSE = 6;
export const QUOTE = 7;
export const CURRENCY = 8;
/** Any other sign: part of a handle, of a masked word, of an emoticon, or nothing. */
export const SIGN = 9;
/** First half of a surrogate pair, or a symbol of the blocks that hold emoji. */
export const PICTURE = 10;

export const TABLE_SIZE = 0x250;
const kinds = new Uint8Array(TABLE_SIZE).fill(SIGN);
const folded = new Uint16Array(TABLE_SIZE);

const assign = (characters: string, kind: number): void => {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    if (code < TABLE_SIZE) kinds[code] = kind;
  }
};

for (let code = 0; code < TABLE_SIZE; code++) {
  const lower = String.fromCharCode(code).toLowerCase();
  folded[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  const isLetter = lower !== String.fromCharCode(code).toUpperCase() || code === 0xaa || code === 0xba || code === 0xdf;
  if (code <= 0x20 || code === 0x7f || (code >= 0x80 && code <= 0xa0) || code === 0xad) kinds[code] = SPACE;
  else if (isLetter) kinds[code] = LETTER;
}
assign('0123456789', DIGIT);
assign("'`´", APOSTROPHE);
assign('.!?', STOP);
assign('\n\r', NEWLINE);
assign(',;:', PAUSE);
assign('"«»', QUOTE);
assign('$£¥¤', CURRENCY);

/** Kinds of the punctuation that lies above the table. */
const above = new Map<number, number>([
  [0x2018, APOSTROPHE],
  [0x2019, APOSTROPHE],
  [0x02bc, APOSTROPHE],
  [0xff07, APOSTROPHE],
  [0x201c, QUOTE],
  [0x201d, QUOTE],
  [0x201e, QUOTE],
  [0x2013, PAUSE],
  [0x2014, PAUSE],
  [0x2015, PAUSE],
  [0xff0c, PAUSE],
  [0x3001, PAUSE],
  [0x2026, STOP],
  [0xff01, STOP],
  [0xff1f, STOP],
  [0x3002, STOP],
  [0x2028, NEWLINE],
  [0x2029, NEWLINE],
  [0x20ac, CURRENCY],
  [0x20b9, CURRENCY],
  [0x20a9, CURRENCY],
  [0x20bd, CURRENCY],
]);

/**
 * Kind and lower case in one number, for the loop over a word's letters: `traits[code] >> KIND_SHIFT` is the kind,
 * `traits[code] & FOLD_MASK` the folded letter. Only below `TABLE_SIZE`.
 */
export const KIND_SHIFT = 12;
export const FOLD_MASK = 0xfff;
export const traits = Uint16Array.from(
  { length: TABLE_SIZE },
  (_, code) => ((kinds[code] as number) << KIND_SHIFT) | (folded[code] as number),
);

/** One of the constants above. */
export function kindOf(code: number): number {
  if (code < TABLE_SIZE) return kinds[code] as number;
  const listed = above.get(code);
  if (listed !== undefined) return listed;
  if (code >= 0xd800 && code <= 0xdbff) return PICTURE;
  if (code >= 0x2190 && code <= 0x2bff) return PICTURE;
  if (code >= 0x2000 && code <= 0x206f) return SPACE; // spaces, joiners, marks of direction
  if (code >= 0xfe00 && code <= 0xfe0f) return SPACE; // variation selectors
  if (code === 0xfeff || (code >= 0xdc00 && code <= 0xdfff)) return SPACE;
  if (code >= 0x2070 && code <= 0x218f) return SIGN;
  return LETTER;
}

/** Lower case of one UTF-16 unit; a unit whose lower case is longer stays as it is. */
export function fold(code: number): number {
  if (code < TABLE_SIZE) return folded[code] as number;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}
