import type { Trouble, Turn } from '../../message';
import { ok, type Result } from '../../result';
import { wordsOf } from '../body';
import { digest } from '../identity';
import { isoTime } from '../iso-time';
import { oneLine } from '../one-line';
import { all, anywhere, first } from '../select';
import { notFound } from '../sighting';
import { bodyPart, bubblePart, itemPart, notePart, senderPart, timePart } from './hooks';

const roles: Readonly<Record<string, Turn['role']>> = { 'end-user': 'customer', agent: 'agent' };

/** The public turns of a conversation log, oldest first. Notes and bots are left out. */
export function turnsOf(log: HTMLElement): Result<Turn[], Trouble> {
  const items = all(log, itemPart).filter((item) => !item.closest('[aria-hidden="true"]'));
  if (items.length === 0) return notFound('zendesk', itemPart.name);

  const turns: Turn[] = [];
  const seen = new Map<string, number>();
  // Messages in a row by one person are grouped: only the first says who and when.
  let author: string | null = null;
  let sentAt: string | null = null;
  let typed = false;
  for (const item of items) {
    const sender = first(item, senderPart, anywhere);
    if (sender) [author, sentAt] = [oneLine(sender.textContent), null];
    sentAt = isoTime(first(item, timePart, anywhere)?.getAttribute('datetime')) ?? sentAt;

    const bubble = first(item, bubblePart, anywhere);
    typed ||= bubble !== null;
    const role = roles[bubble?.getAttribute('type') ?? ''];
    if (!bubble || !role || first(item, notePart, anywhere)) continue;
    const body = first(bubble, bodyPart);
    if (!body) return notFound('zendesk', bodyPart.name);

    const text = wordsOf(body);
    const print = digest(role, sentAt, text);
    const times = seen.get(print) ?? 0;
    seen.set(print, times + 1);
    turns.push({ messageId: times > 0 ? `${print}-${times}` : print, role, author, text, sentAt });
  }
  return typed ? ok(turns) : notFound('zendesk', bubblePart.name);
}
