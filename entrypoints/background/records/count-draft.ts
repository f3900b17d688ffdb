import { choicesOf } from '../../../lib/conversation/choices';
import { openIn } from '../../../lib/conversation/state';
import { changed } from '../../../lib/records/counts/day-counts';
import { draftCounts } from '../../../lib/records/habits/draft-end';
import type { Corrections } from '../../../lib/storage/corrections';
import { raised } from '../../../lib/storage/records-session';
import type { Tally } from '../../../lib/storage/tally';
import type { Moved } from './moved';

/** Conversations whose remarks are remembered while their drafts are written. */
const REMEMBERED = 50;

/** Follows the remarks on a draft, and counts what became of them once the draft is over. */
export async function countDraft(
  { before, after, shown, today }: Moved,
  { habits, corrections }: { habits: Tally; corrections: Corrections },
): Promise<void> {
  const { site, conversationId } = shown.message;
  const last = openIn(before.shown, conversationId)?.draft ?? null;
  const key = `${site} ${conversationId}`;
  const all = await raised.getValue();
  const known = all[key] ?? [];

  if (shown.draft) {
    const rules = [...new Set([...known, ...(shown.draft.review?.findings.map(({ rule }) => rule) ?? [])])];
    if (rules.length === known.length) return;
    await raised.setValue(Object.fromEntries(Object.entries({ ...all, [key]: rules }).slice(-REMEMBERED)));
    return;
  }
  if (!last) return;
  const { dismissed, corrections: said } = choicesOf(after.choices, conversationId);
  const set = [
    ...dismissed.map(({ rule }) => rule),
    ...said.flatMap((one) => (one.of === 'finding' ? [one.rule] : [])),
  ];
  await habits.change(today, (counts) => changed(counts, { more: draftCounts(known, last, set) }));
  await corrections.spoke(known);
  await raised.setValue(Object.fromEntries(Object.entries(all).filter(([other]) => other !== key)));
}
