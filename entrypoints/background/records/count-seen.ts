import { type Countable, countables, rulesThatSpoke } from '../../../lib/records/counts/counted';
import { changed } from '../../../lib/records/counts/day-counts';
import { recentOnly } from '../../../lib/records/habits/load';
import type { Corrections } from '../../../lib/storage/corrections';
import { counted, heavyMoments } from '../../../lib/storage/records-session';
import type { Tally } from '../../../lib/storage/tally';
import type { Moved } from './moved';

/** So many messages and threads of a session are known to have been counted. */
const REMEMBERED = 3_000;

/**
 * Counts each message and each thread once. What it counts for may change while it is open (a correction, a category): then
 * the counts of the day on which it was counted follow.
 */
export async function countSeen(
  { shown, today, now }: Moved,
  { days, habits, corrections }: { days: Tally; habits: Tally; corrections: Corrections },
): Promise<void> {
  const known = await counted.getValue();
  const news = countables(shown).filter(({ key, names }) => known[key]?.names.join() !== names.join());
  if (news.length === 0) return;

  for (const { key, names } of news) {
    const before = known[key];
    await days.change(before?.day ?? today, (counts) => changed(counts, { more: names, less: before?.names ?? [] }));
  }
  const entries = news.map(({ key, names }) => [key, { day: known[key]?.day ?? today, names }] as const);
  await counted.setValue(
    Object.fromEntries(Object.entries({ ...known, ...Object.fromEntries(entries) }).slice(-REMEMBERED)),
  );

  const isNew = ({ key, names }: Countable): boolean => !known[key] && names.includes('messages');
  if (!news.some(isNew)) return;
  await corrections.spoke(rulesThatSpoke(shown));
  const heavy = shown.reading.sure && shown.reading.tone === 'abusive';
  await habits.change(today, (counts) => changed(counts, { more: heavy ? ['messages', 'heavy'] : ['messages'] }));
  if (heavy) await heavyMoments.setValue([...recentOnly(await heavyMoments.getValue(), now), now]);
}
