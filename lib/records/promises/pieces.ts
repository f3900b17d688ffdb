import type { Span } from '../../engine/types';
import type { Present } from './calendar';
import type { Piece, Wording } from './wordings';
import { NOON } from './words-of-time';

/** What these wordings find in a text, in its order; where two would overlap, the one that stands first in the list. */
export function piecesOf(wordings: readonly Wording[], text: string, present: Present): Piece[] {
  const found: Piece[] = [];
  for (const { pattern, meaning } of wordings) {
    for (const match of text.matchAll(pattern)) {
      const piece = { start: match.index, end: match.index + match[0].length };
      const says = found.some((one) => overlap(one, piece)) ? null : meaning(match.groups ?? {}, present);
      if (says) found.push({ ...piece, ...says });
    }
  }
  return found.sort(inOrder);
}

/** "Friday" and "at 3 pm" beside each other are one time. */
export function join(pieces: readonly Piece[], text: string): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, piece.start) : '';
    const beside = /^[\s,()]*(?:(?:at|by|on|before|after|around|about|in|of|the|and)\s+)*$/i.test(between);
    if (before && beside && isOneTime(before, piece)) {
      joined[joined.length - 1] = {
        ...before,
        ...piece,
        ...hourOf(before, piece),
        start: before.start,
        end: piece.end,
      };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

/** A weekday beside a date is one day: the date says which. "At 6 tomorrow morning" is one hour. */
function isOneTime(one: Piece, other: Piece): boolean {
  const twoDays = one.day !== undefined && other.day !== undefined;
  const twoHours = one.minutes !== undefined && other.minutes !== undefined;
  if (twoHours) return (one.vague ?? other.vague) !== undefined && !twoDays;
  return !twoDays || (one.minutes === undefined && other.minutes === undefined);
}

/** Of two times of day the exact one, in the half of the day that the vague one says. */
function hourOf(one: Piece, other: Piece): Pick<Piece, 'minutes'> {
  const [exact, vague] = one.vague ? [other, one] : [one, other];
  if (exact.minutes === undefined || vague.minutes === undefined || exact.vague) return {};
  const shift = vague.vague === 'am' && exact.minutes > NOON ? -NOON : 0;
  return { minutes: exact.minutes + (vague.vague === 'pm' && exact.minutes < NOON ? NOON : shift) };
}

/** An hour or a part of the day alone is a time only after a word that makes it one: "the night train" is none. */
export const isLoose = (text: string, { start, day, fromNow }: Piece): boolean =>
  day === undefined &&
  fromNow === undefined &&
  !/\b(?:by|before|at|around|about|after|in|between|from|for|and|to)\s+(?:the\s+)?$/i.test(text.slice(0, start)) &&
  !/^(?:between|from|eod|cob|(?:the )?end of|close of)/i.test(text.slice(start));

export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
export const inOrder = (one: Span, other: Span): number => one.start - other.start;
