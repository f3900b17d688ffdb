import type { Attempt } from './attempt';

export interface Share {
  name: string;
  /** 0 … 1. */
  share: number;
  times: number;
}

/** What a trainee's attempts say together. */
export interface Progress {
  attempts: number;
  /** In order of time: the mean score and guess of each day on which something was practised. */
  days: readonly { day: string; score: number; guess: number | null; attempts: number }[];
  /** What earns the smallest share of its points, weakest first. */
  weakest: readonly Share[];
  /** The rules that remarked on most attempts, most first. */
  rules: readonly Share[];
  /** Days of this week (Monday on) with practice: 0 … 7. */
  daysThisWeek: number;
}

const SHOWN_RULES = 8;
/** One try at a step says little. */
const FEWEST_TRIES = 2;

/** `now` and the attempts' times are taken as days in the browser's own time zone. */
export function progressOf(attempts: readonly Attempt[], now: Date): Progress {
  return {
    attempts: attempts.length,
    days: daysOf(attempts),
    weakest: weakestOf(attempts),
    rules: rulesOf(attempts),
    daysThisWeek: daysThisWeek(attempts, now),
  };
}

function daysOf(attempts: readonly Attempt[]): Progress['days'] {
  const byDay = groupBy(attempts, ({ at }) => dayOf(new Date(at)));
  return [...byDay]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([day, on]) => {
      const guesses = on.flatMap(({ guess }) => (guess ? [guess.right] : []));
      return {
        day,
        score: Math.round(mean(on.map(({ score }) => score))),
        guess: guesses.length === 0 ? null : Math.round(100 * mean(guesses)),
        attempts: on.length,
      };
    });
}

function weakestOf(attempts: readonly Attempt[]): Share[] {
  const points = groupBy(
    attempts.flatMap((attempt) => attempt.points),
    ({ name }) => name,
  );
  const shares = [...points].map(([name, all]) => ({
    name,
    share: sum(all.map(({ earned }) => earned)) / Math.max(1, sum(all.map(({ most }) => most))),
    times: all.length,
  }));
  return shares.filter(({ times }) => times >= FEWEST_TRIES).sort((one, other) => one.share - other.share);
}

function rulesOf(attempts: readonly Attempt[]): Share[] {
  const times = new Map<string, number>();
  for (const { rules } of attempts) for (const rule of rules) times.set(rule, (times.get(rule) ?? 0) + 1);
  return [...times]
    .map(([name, count]) => ({ name, share: count / attempts.length, times: count }))
    .sort((one, other) => other.times - one.times || one.name.localeCompare(other.name))
    .slice(0, SHOWN_RULES);
}

function daysThisWeek(attempts: readonly Attempt[], now: Date): number {
  const monday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7));
  const days = attempts.map(({ at }) => new Date(at)).filter((at) => at >= monday && at <= now);
  return new Set(days.map(dayOf)).size;
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** 2026-11-22, by the clock on the wall. */
const dayOf = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
