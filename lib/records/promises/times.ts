import type { Span } from '../../engine/types';
import { compareDays, daysAfter, instantOf, type Wall, wallAt } from '../clock/wall';
import type { Present } from './calendar';
import { inOrder, join, overlap, piecesOf, isLoose } from './pieces';
import { clocks, days, type Piece, spans } from './wordings';
import { MIDNIGHT } from './words-of-time';

/** A time that a text names, and by when that is, in ms since 1970. */
export interface NamedTime extends Span {
  due: number;
}

/** The times that a text names, in order, as seen from the present. `zone` is an IANA name, `dayEnds` minutes since midnight. */
export function timesIn(text: string, now: number, zone: string, dayEnds: number): NamedTime[] {
  const present: Present = { now: wallAt(now, zone), dayEnds };
  const whole = piecesOf(spans, text, present);
  const free = (piece: Piece): boolean => !whole.some((one) => overlap(one, piece));
  const named = piecesOf(days, text, present).filter(free);
  const hours = piecesOf(clocks, text, present).filter(
    (piece) => free(piece) && !named.some((day) => overlap(day, piece)),
  );
  const joined = join([...named, ...hours].sort(inOrder), text).filter((piece) => !isLoose(text, piece));
  return [...whole, ...joined]
    .sort(inOrder)
    .filter(({ start, end }) => !isOtherwiseMeant(text, start, end))
    .map(({ start, end, fromNow, ...piece }) => ({
      start,
      end,
      due: fromNow === undefined ? instantOf(complete(piece, present), zone) : now + fromNow,
    }));
}

/** No time of day is the end of the working day, or after that midnight; no day is the next time that the clock shows it. */
function complete({ day, minutes }: Pick<Piece, 'day' | 'minutes'>, { now, dayEnds }: Present): Wall {
  const ahead = (minutes ?? dayEnds) > now.minutes;
  if (day === undefined) return { ...(ahead ? now : daysAfter(now, 1)), minutes: minutes ?? dayEnds };
  const over = minutes === undefined && !ahead && compareDays(day, now) === 0;
  return { ...day, minutes: over ? MIDNIGHT : (minutes ?? dayEnds) };
}

/** A time that says since when, how long or which, rather than by when: "from Monday", "of 3 December", "the Friday delivery". */
function isOtherwiseMeant(text: string, start: number, end: number): boolean {
  return (
    /\b(?:since|from|(?<!end )of|until|till|last|past|every|each|(?<!later )than)\s+(?:the\s+)?$/i.test(
      text.slice(0, start),
    ) ||
    /^(?:['’]s|\s+(?:deliver(?:y|ies)|orders?|appointments?|e-?mails?|messages?|calls?|visits?|payments?|parcels?|meetings?|invoices?|slots?|letters?|sale|deal)\b|\s+ago\b|\s+to\s+(?:return|send|cancel|decide|reply|claim|pay|try)\b)/i.test(
      text.slice(end),
    )
  );
}
