import type { Sighting, Trouble } from '../message';
import { fail, ok, type Result } from '../result';
import type { Box } from './composer/box';
import { composerKind, defineSite } from './define-site';
import { flatten } from './flatten';
import { replyBox } from './gmail/composer';
import * as hooks from './gmail/hooks';
import { openThread, placedIn, type Placed, type Thread } from './gmail/thread';
import { oneLine } from './one-line';
import { sightingOf } from './sighting';
import type { Page } from './site';

const site = 'gmail';

function read(page: Page): Result<Sighting, Trouble> {
  const thread = openThread(page);
  if (!thread) return namesThread(page.url) ? missing(hooks.subjectPart.name) : fail({ kind: 'no-conversation', site });
  const placed = placedIn(thread.view, page);
  if (typeof placed === 'string') return missing(placed);
  return sightingOf({
    site,
    conversationId: thread.id,
    subject: oneLine(flatten(thread.heading).text),
    turns: placed.map(({ turn }) => turn),
    composer: composerKind(boxIn(thread, () => placed)),
  });
}

function box(page: Page): Result<Box, Trouble> {
  const thread = openThread(page);
  if (!thread) return fail({ kind: 'no-conversation', site });
  return boxIn(thread, () => {
    const placed = placedIn(thread.view, page);
    return typeof placed === 'string' ? [] : placed;
  });
}

function boxIn({ view, id }: Thread, placed: () => readonly Placed[]): Result<Box, Trouble> {
  const found = replyBox(view, () => placed().findLast(({ turn }) => turn.role === 'customer')?.element);
  if (found === 0) return fail({ kind: 'composer-closed', site });
  if (typeof found === 'number') return fail({ kind: 'which-composer', site, count: found });
  return ok({ element: found, kind: 'public', conversationId: id, site });
}

/** Does the address name a thread, as `#inbox/FMfcgz…` does? What thread it is, only the page can tell. */
function namesThread({ hash }: URL): boolean {
  return /\/[A-Za-z\d]{16,}$/.test(hash);
}

function missing(what: string) {
  return fail({ kind: 'not-found', site, what } as const);
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
