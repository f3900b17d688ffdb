import type { Sighting, Trouble } from '../message';
import { fail, ok, type Result } from '../result';
import type { Box } from './composer/box';
import { composerKind, defineSite } from './define-site';
import { flatten } from './flatten';
import { replyBox } from './gmail/composer';
import * as hooks from './gmail/hooks';
import { openThread, placedIn, type Placed, type Thread } from './gmail/thread';
import { oneLine } from './one-line';
import { notFound, sightingOf } from './sighting';
import type { Page } from './site';

const site = 'gmail';

function read(page: Page): Result<Sighting, Trouble> {
  const thread = openThread(page);
  if (!thread)
    return namesThread(page.url) ? notFound(site, hooks.subjectPart.name) : fail({ kind: 'no-conversation', site });
  const placed = placedIn(thread.view, page);
  if (!placed.ok) return placed;
  return sightingOf({
    site,
    conversationId: thread.id,
    subject: oneLine(flatten(thread.heading).text),
    turns: placed.value.map(({ turn }) => turn),
    composer: composerKind(boxIn(thread, () => placed.value)),
  });
}

function box(page: Page): Result<Box, Trouble> {
  const thread = openThread(page);
  if (!thread) return fail({ kind: 'no-conversation', site });
  return boxIn(thread, () => {
    const placed = placedIn(thread.view, page);
    return placed.ok ? placed.value : [];
  });
}

function boxIn({ view, id }: Thread, placed: () => readonly Placed[]): Result<Box, Trouble> {
  const found = replyBox(view, () => placed().findLast(({ turn }) => turn.role === 'customer')?.element);
  return found.ok ? ok({ element: found.value, kind: 'public', conversationId: id, site }) : found;
}

/** Does the address name a thread, as `#inbox/FMfcgz…` does? What thread it is, only the page can tell. */
function namesThread({ hash }: URL): boolean {
  return /\/[A-Za-z\d]{16,}$/.test(hash);
}

/** Gmail. Threads that are popped out into windows of their own are left alone. */
export const gmail = defineSite({
  name: site,
  matches: ({ hostname, pathname, search }) =>
    hostname === 'mail.google.com' && !pathname.endsWith('/popout') && !/[?&]view=btop/.test(search),
  read,
  box,
  parts: () => [
    hooks.viewPart,
    hooks.subjectPart,
    hooks.itemPart,
    hooks.messagePart,
    hooks.senderPart,
    hooks.bodyPart,
    hooks.datePart,
    hooks.accountPart,
    hooks.composerPart,
  ],
});
