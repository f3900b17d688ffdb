/** Words of time as they are read: numbers in words, names of days and months, moments of a day. */

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const OTHERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  the: 1,
  half: 0.5,
  'half an': 0.5,
  'a couple of': 2,
  'a couple': 2,
  couple: 2,
  'a few': 3,
  few: 3,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-eight': 48,
};
const NUMBER_WORDS = new Map<string, number>([
  ...SMALL.map((word, value) => [word, value] as const),
  ...Object.entries(OTHERS),
]);

/** Matches a number in digits or words; `numberIn` reads it. */
export const NUMBER = `(?:\\d{1,3}|half an|a couple of|a couple|a few|couple|few|an?|the|half|${[...SMALL, 'fourteen', 'fifteen', 'twenty', 'thirty', 'forty-eight'].join('|')})`;

export const numberIn = (words: string): number => NUMBER_WORDS.get(words.toLowerCase()) ?? Number(words);

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** "sun" and "sat" alone are words of other trades. */
export const WEEKDAY =
  '(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tues?|weds?|thur?s?|fri)';

/** Monday 0 … Sunday 6. */
export const weekdayIn = (word: string): number => DAYS.indexOf(word.slice(0, 3).toLowerCase());

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';

/** January 1 … December 12. */
export const monthIn = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** In minutes since midnight. */
export const NOON = 12 * 60;
/** The last minute of a day. */
export const MIDNIGHT = 24 * 60 - 1;
/** When a moment of the day is over at the latest, in minutes since midnight. The afternoon ends with the working day. */
const MOMENTS: Readonly<Record<string, number>> = {
  'first thing': 10 * 60,
  morning: NOON,
  noon: NOON,
  midday: NOON,
  lunchtime: NOON + 60,
  lunch: NOON + 60,
  evening: 21 * 60,
  night: 21 * 60,
  tonight: 21 * 60,
  midnight: MIDNIGHT,
};
export const MOMENT = '(?:first thing|morning|noon|midday|lunchtime|lunch|afternoon|evening|night|midnight)';

export const momentIn = (word: string, dayEnds: number): number => MOMENTS[word.toLowerCase()] ?? dayEnds;

/** An hour as people say it: "6" is in the afternoon, "9" in the morning, and so is "9" of "9 am". Null where it is none. */
export function clockIn(hour: string, minute: string | undefined, half: string | undefined): number | null {
  const given = Number(hour);
  const minutes = Number(minute ?? 0);
  if (given > 24 || minutes > 59 || (half !== undefined && (given > 12 || given === 0))) return null;
  if (half !== undefined) return ((given % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)) * 60 + minutes;
  const afternoon = minute === undefined && given > 0 && given < 8;
  return Math.min((afternoon ? given + 12 : given) * 60 + minutes, MIDNIGHT);
}
