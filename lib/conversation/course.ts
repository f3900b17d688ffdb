import { tones, type Reading } from '../engine/types';
import type { Turn } from '../message';
import { promisesIn } from './promises';
import type { Course, TurnHeat } from './state';

const HOUR = 3_600_000;
/** Writing again this soon is an afterthought ("sorry, here is the photo"), not a reminder. */
const AFTERTHOUGHT_HOURS = 2;
const REPEAT_CONTACTS = 3;
const REPEAT_HOURS = 48;
/** Heat differs from what went before by at least half a step. */
const STEP = 0.5;

/** How the thread went up to now, by its turns in order of time. Says nothing of what comes next. */
export function courseOf(thread: readonly Turn[], read: (text: string) => Reading): Course {
  const turns = thread.map((turn) => heatOf(turn, read));
  const contacts = thread.filter(({ role }) => role === 'customer').length;
  const waits = waitsOf(thread);
  return {
    turns,
    trend: trendOf(turns),
    contacts,
    waitedHours: waits.length > 0 ? Math.floor(Math.max(...waits.map(({ hours }) => hours))) : null,
    promises: thread.flatMap(({ role, text }) => (role === 'agent' ? promisesIn(text) : [])),
    repeats:
      waits.some(({ reminded, hours }) => reminded && hours >= AFTERTHOUGHT_HOURS) ||
      (contacts >= REPEAT_CONTACTS && spanInHours(thread) >= REPEAT_HOURS),
  };
}

function heatOf({ messageId, role, sentAt, text }: Turn, read: (text: string) => Reading): TurnHeat {
  const reading = role === 'customer' ? read(text) : null;
  const heat = reading?.status === 'read' && reading.sure ? tones.indexOf(reading.tone) : null;
  return { messageId, role, sentAt, heat };
}

function trendOf(turns: readonly TurnHeat[]): Course['trend'] {
  const heats = turns.flatMap(({ heat }) => (heat === null ? [] : [heat]));
  const last = heats.pop();
  if (last === undefined || heats.length === 0) return 'too-short';
  const before = heats.reduce((sum, heat) => sum + heat, 0) / heats.length;
  if (last - before >= STEP) return 'rising';
  return before - last >= STEP ? 'falling' : 'level';
}

/** Each wait from the first unanswered message of the customer to our answer, or to their last reminder. */
function waitsOf(thread: readonly Turn[]): { hours: number; reminded: boolean }[] {
  const waits: { hours: number; reminded: boolean }[] = [];
  let since: number | null = null;
  let reminder: number | null = null;
  for (const { role, sentAt } of thread) {
    const at = sentAt === null ? NaN : Date.parse(sentAt);
    if (role === 'agent') {
      if (since !== null && at >= since) waits.push({ hours: (at - since) / HOUR, reminded: reminder !== null });
      since = reminder = null;
    } else if (since === null) {
      since = Number.isNaN(at) ? null : at;
    } else if (at >= since) {
      reminder = at;
    }
  }
  if (since !== null && reminder !== null) waits.push({ hours: (reminder - since) / HOUR, reminded: true });
  return waits;
}

function spanInHours(thread: readonly Turn[]): number {
  const times = thread.flatMap(({ role, sentAt }) => (role === 'customer' && sentAt ? [Date.parse(sentAt)] : []));
  const first = times[0];
  const last = times.at(-1);
  return first === undefined || last === undefined ? 0 : (last - first) / HOUR;
}
