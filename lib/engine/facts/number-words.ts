const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const OTHERS: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  thrice: 3,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
  a: 1,
  an: 1,
};
const VALUES = new Map<string, number>([
  ...SMALL.map((word, value) => [word, value] as const),
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...Object.entries(OTHERS),
]);

/** What a number word says: "3", "three", "third", "3rd", "thrice" → 3; null for any other word. */
export function numberOf(word: string): number | null {
  const known = VALUES.get(word);
  if (known !== undefined) return known;
  const digits = /^(\d{1,6}(?:\.\d+)?)(?:st|nd|rd|th|x)?$/.exec(word.replaceAll(',', ''));
  return digits === null ? null : Number(digits[1]);
}
