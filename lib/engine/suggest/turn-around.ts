/** The customer's words said back to them: my → your, I → you, "you" (the company) → we. */
const SWAPS: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  im: 'you are',
  "i'm": 'you are',
  ive: 'you have',
  "i've": 'you have',
  id: 'you had',
  "i'd": 'you had',
  "i'll": 'you will',
  "we're": 'you are',
  "we've": 'you have',
  "we'd": 'you had',
  you: 'we',
  your: 'our',
  yours: 'ours',
  "you've": 'we have',
  youve: 'we have',
  "you're": 'we are',
  youre: 'we are',
  "you'll": 'we will',
};
const BE: Readonly<Record<string, string>> = { am: 'are', was: 'were', wasnt: 'were not', "wasn't": 'were not' };
/** After these, "you" is an object: "charged you" → "charged us" would be wrong only at the start of a clause. */
const OBJECT_BEFORE =
  /^(?:to|with|from|by|for|of|at|on|told|asked|sent|gave|paid|called|emailed|wrote|contacted|bought|ordered)$/i;

/**
 * Turns a clause of the customer's around: "my parcel hasn't arrived and I was charged twice" → "your parcel hasn't
 * arrived and you were charged twice". The first word loses its capital unless it is a name or in capitals.
 */
export function turnAround(clause: string): string {
  const words = withoutSlips(clause).split(/\s+/);
  let previous = '';
  const turned = words.map((word, index) => {
    const [, lead = '', core = '', tail = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    const lower = core.toLowerCase();
    let said = SWAPS[lower] ?? core;
    if (lower === 'you' && OBJECT_BEFORE.test(previous)) said = 'us';
    if (BE[lower] !== undefined && (previous === 'i' || previous === 'im')) said = BE[lower];
    previous = lower;
    if (index === 0 && said === core && /^\p{Lu}\p{Ll}*$/u.test(core) && COMMON_STARTS.has(lower)) said = lower;
    return lead + said + tail;
  });
  return turned.join(' ');
}

/** A slip of the customer's is not said back at them; a bracket that was cut off goes too. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\s*\([^)]*$/u, ''],
  [/["“”]/gu, ''],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should)nt\b/giu, "$1n't"],
  [/\bcant\b/giu, "can't"],
  [/\bwont\b/giu, "won't"],
  [/\b(it|this|that|he|she|(?:the|my|your|our|this|that) [\p{L}-]*[^\P{L}s]) don't\b/giu, "$1 doesn't"],
  [/\bis broke\b/iu, 'is broken'],
  [/\b(?:is|are) not come\b/iu, 'has not come'],
  [/\bwaiting (?=(?:my|your|our|for)?\s*(?:answer|reply|refund)\b)(?!for)/giu, 'waiting for '],
  [/\bfor (refund|answer|reply)\b/giu, 'for a $1'],
];

function withoutSlips(clause: string): string {
  const plain = clause
    .trim()
    .replace(/[.!?…]+$/u, '')
    .replace(/’/g, "'");
  return SLIPS.reduce((text, [slip, mended]) => text.replace(slip, mended), plain).replace(SHOUTED, quiet);
}

/** "You charged me TWICE" is not shouted back; a name in capitals is mostly shorter. */
const SHOUTED = /(?<!\p{L})(?=\p{Lu}*[AEIOU])\p{Lu}{5,}(?![\p{L}\p{N}-])/gu;
const quiet = (word: string): string => word.toLowerCase();

const COMMON_STARTS = new Set(
  'the a an this that these those it its there he she they nobody no none nothing every all both one two some our my still now again'.split(
    ' ',
  ),
);
