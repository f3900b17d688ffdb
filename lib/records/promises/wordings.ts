import type { Span } from '../../engine/types';
import { type Day, daysAfter, lastDayOfMonth } from '../clock/wall';
import * as calendar from './calendar';
import type { Present } from './calendar';
import { clockIn, MOMENT, momentIn, MONTH, monthIn, NUMBER, numberIn, WEEKDAY, weekdayIn } from './words-of-time';

/** What a piece of wording settles: a day, a time of day, or both. */
export interface Piece extends Span {
  day?: Day;
  minutes?: number;
  /** "Morning", "tonight": gives way to an hour beside it, of which it says the half of the day. */
  vague?: 'am' | 'pm';
  /** Ms from now: settled to the minute. */
  fromNow?: number;
}

type Groups = Partial<Record<string, string>>;
type Meaning = Omit<Piece, keyof Span> | null;
export interface Wording {
  pattern: RegExp;
  meaning: (groups: Groups, present: Present) => Meaning;
}

const wording = (pattern: string, meaning: Wording['meaning']): Wording => ({
  pattern: new RegExp(`(?<![\\w’'-])${pattern}(?![\\w-])`, 'gi'),
  meaning,
});
const onDay = (day: Day | null): Meaning => day && { day };
const HALF = '(?<half>[ap]\\.?m\\b\\.?)';

/** Wordings that name a day, the more particular first. */
export const days: readonly Wording[] = [
  wording('the day after tomorrow', (_, { now }) => ({ day: daysAfter(now, 2) })),
  wording('tomorrow', (_, { now }) => ({ day: daysAfter(now, 1) })),
  wording('(?:later )?today|this very day', (_, { now }) => ({ day: now })),
  wording('tonight', (_, { now, dayEnds }) => ({ day: now, ...moment('tonight', dayEnds) })),
  wording(`this (?!first)(?<part>${MOMENT})`, ({ part = '' }, { now, dayEnds }) => ({
    day: now,
    ...moment(part, dayEnds),
  })),
  wording(
    '(?:the )?(?:end of (?:the |this |my )?(?:working |business )?day|close of (?:business|play)|eod|cob|end of play)',
    (_, { dayEnds }) => ({
      minutes: dayEnds,
    }),
  ),
  wording('end of next week', (_, { now }) => onDay(calendar.endOfNextWeek(now))),
  wording('(?:end of (?:the |this )?week|(?:later )?this week|the weekend(?<=before the weekend)|eow)', (_, { now }) =>
    onDay(calendar.endOfWeek(now)),
  ),
  wording('(?:the|this) weekend', (_, { now }) => onDay(calendar.comingWeekday(now, 6, true))),
  wording('early next week', (_, { now }) => onDay(calendar.weekdayOfNextWeek(now, 1))),
  wording('(?:later )?next week', (_, { now }) => onDay(calendar.endOfNextWeek(now))),
  wording('(?:end of next|next) month', (_, { now }) => onDay(lastDayOfMonth(now, 1))),
  wording('(?:end of (?:the |this )?|this )month|eom', (_, { now }) => onDay(lastDayOfMonth(now))),
  wording(`next (?<weekday>${WEEKDAY})`, ({ weekday = '' }, { now }) =>
    onDay(calendar.weekdayOfNextWeek(now, weekdayIn(weekday))),
  ),
  wording(`(?<by>by |this |coming )?(?<weekday>${WEEKDAY})(?!['’]s)`, ({ by, weekday = '' }, { now }) =>
    onDay(calendar.comingWeekday(now, weekdayIn(weekday), by !== undefined)),
  ),
  wording('(?<year>20\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)', dated),
  wording('(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>20\\d\\d|\\d\\d)', dated),
  wording(`(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<name>${MONTH})(?:,? (?<year>20\\d\\d))?`, dated),
  wording(`(?<name>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>20\\d\\d))?`, dated),
  wording('the (?<day>\\d{1,2})(?:st|nd|rd|th)', ({ day }, { now }) => onDay(calendar.dayOfMonth(now, Number(day)))),
];

/** Wordings that name a time of day. */
export const clocks: readonly Wording[] = [
  wording(
    `(?:between|from) \\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\b\\.?)? ?(?:and|to|-|–) (?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))? ?${HALF}?`,
    timed,
  ),
  wording(`(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))? ?${HALF}`, timed),
  wording("(?<hour>\\d{1,2}) o['’]clock", timed),
  wording('(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)', timed),
  wording(`(?<=\\b(?:by|before|at) )(?<hour>\\d{1,2})(?=[.,;!)]|\\s*$| (?:today|tomorrow|on|and)\\b)`, timed),
  wording(`(?:the )?(?<part>${MOMENT})`, ({ part = '' }, { dayEnds }) => moment(part, dayEnds)),
];

const UNIT = '(?<unit>minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?)';
/** Wordings that name a time from now. */
export const spans: readonly Wording[] = [
  wording(
    `(?:in|within|inside|under|over|during) (?:the next |less than |about |around |at most |a maximum of )?(?:${NUMBER} ?(?:-|–|to|or) ?)?(?<number>${NUMBER})? ?(?:more )?(?<working>business |working |week)?${UNIT}(?:['’] time)?(?: or so| at most)?(?! of\\b| (?:after|from|following)\\b)`,
    spanned,
  ),
];

function dated({ year, month, name, day }: Groups, { now }: Present): Meaning {
  const date = { month: name === undefined ? Number(month) : monthIn(name), day: Number(day) };
  return onDay(calendar.dateOf(now, year === undefined ? date : { ...date, year: Number(year) }));
}

const moment = (part: string, dayEnds: number): { minutes: number; vague?: 'am' | 'pm' } => {
  const minutes = momentIn(part, dayEnds);
  return /noon$|midday|midnight|lunch/i.test(part) && !/after/i.test(part)
    ? { minutes }
    : { minutes, vague: /morning|first/i.test(part) ? 'am' : 'pm' };
};

function timed({ hour = '', minute, half }: Groups): Meaning {
  const minutes = clockIn(hour, minute, half);
  return minutes === null ? null : { minutes };
}

const MINUTE = 60_000;

function spanned({ number = 'a', working, unit = '' }: Groups, { now }: Present): Meaning {
  const amount = numberIn(number);
  switch (unit.slice(0, 2).toLowerCase()) {
    case 'mi':
      return { fromNow: amount * MINUTE };
    case 'ho':
    case 'hr':
      return { fromNow: amount * 60 * MINUTE };
    case 'da':
      return onDay(working === undefined ? daysAfter(now, amount) : calendar.workdaysAfter(now, amount));
    case 'we':
      return onDay(daysAfter(now, 7 * amount));
    case 'fo':
      return onDay(daysAfter(now, 14 * amount));
    default:
      return onDay(calendar.monthsAfter(now, amount));
  }
}
