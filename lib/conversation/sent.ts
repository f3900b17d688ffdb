import type { Turn } from '../message';
import type { Tab, Written } from './tab';

/** Fewer characters than this could be anybody's turn. */
const LEAST = 20;
/** A turn of ours that shares this much of its words with the draft was the draft. */
const ALIKE = 0.8;

/**
 * Our turn of a thread that a draft turned into, or null. The last one counts: what the thread shows of it is what was sent,
 * also where the last keys were not reported as a draft any more.
 */
export function sentTurn(
  written: Written | null | undefined,
  conversationId: string,
  thread: readonly Turn[],
): Turn | null {
  if (written?.conversationId !== conversationId || written.text.length < LEAST) return null;
  const last = thread.findLast(({ role }) => role === 'agent');
  return last && likeness(wordsOf(written.text), wordsOf(last.text)) >= ALIKE ? last : null;
}

/** The turn that an event showed to have been sent. */
export function sentIn(before: Tab, after: Tab): Turn | null {
  if (!before.written || after.written || after.shown.status !== 'open') return null;
  return sentTurn(before.written, after.shown.message.conversationId, after.shown.thread);
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(1, one.size, other.size);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
