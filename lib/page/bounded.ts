import { LONGEST_TEXT } from '../limits';
import type { Sighting } from '../message';

export const boundedText = (text: string): string => text.slice(0, LONGEST_TEXT);

const MOST_TURNS = 200;

/**
 * A sighting that is safe to send and to keep: a message of at most `LONGEST_TEXT`, and as many of the newest turns as come
 * to no more than that together. The states of many tabs must fit into `storage.session` (10 MB in all).
 */
export function bounded({ message, thread, composer }: Sighting): Sighting {
  const kept: Sighting['thread'] = [];
  let room = LONGEST_TEXT;
  for (const turn of thread.slice(-MOST_TURNS).reverse()) {
    if (room === 0) break;
    const text = turn.text.slice(0, room);
    room -= text.length;
    kept.unshift({ ...turn, text });
  }
  return { message: { ...message, text: boundedText(message.text) }, thread: kept, composer };
}
