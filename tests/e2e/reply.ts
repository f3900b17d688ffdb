import { expect } from 'vitest';

import type { Stage } from './stage';

const isReply = (url: string, id: number): boolean =>
  url.includes(`/tickets/${id}.json`) || url.includes(`thread=${id}`);

/** The markup of the reply that the page posted last for this ticket, once it has arrived. */
export async function sentReply({ server }: Stage, id: number): Promise<string> {
  const last = () => server.received.findLast(({ method, url }) => method !== 'GET' && isReply(url, id));
  await expect.poll(last).toBeDefined();
  return last()?.body ?? '';
}

/** How often a text stands in another. */
export const occurrences = (text: string, part: string): number => text.split(part).length - 1;
