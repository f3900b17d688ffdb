import type { ComposerKind, Sighting, SiteName, Trouble } from '../message';
import { fail, type Result } from '../result';
import { draftIn, type Box } from './composer/box';
import { rememberCarets } from './composer/caret';
import { insert } from './composer/insert';
import { mend } from './composer/mend';
import { report, type Part } from './select';
import type { InsertOrder, Page, Site } from './site';
import { watch } from './watch';

/** What is a helpdesk's own: how its page is read, and where its reply box is. All else is the same everywhere. */
export interface Helpdesk {
  name: SiteName;
  matches(url: URL): boolean;
  read(page: Page): Result<Sighting, Trouble>;
  /** The reply box of the conversation that the page's address names, and no other's. */
  box(page: Page): Result<Box, Trouble>;
  /** Every part that is looked for, for the diagnosis. */
  parts(page: Page): readonly Part[];
}

export function defineSite(desk: Helpdesk): Site {
  const { name, matches, read, parts } = desk;
  return {
    name,
    matches,
    read,
    draft(page) {
      const box = desk.box(page);
      if (!box.ok) return null;
      const { conversationId, element, kind } = box.value;
      return { conversationId, text: draftIn(element), composer: kind };
    },
    observe(page, changed, signal) {
      rememberCarets(page.document, signal);
      watch(page.document, changed, signal);
    },
    insert: (page, order) => insert(() => boxFor(desk, page, order), order.text),
    mend: (page, order) => mend(() => boxOf(desk, page, order.conversationId), order),
    diagnose: (page) => ({ site: name, hooks: report(page.document, parts(page)) }),
  };
}

/** Where a reply would go, for a sighting. */
export function composerKind(box: Result<Box, Trouble>): ComposerKind {
  if (box.ok) return box.value.kind;
  return box.trouble.kind === 'which-composer' ? 'public' : 'closed';
}

/** The box that an order is for: of the same conversation, whose newest message is still the one that is answered. */
function boxFor(desk: Helpdesk, page: Page, order: InsertOrder): Result<Box, Trouble> {
  const read = desk.read(page);
  if (!read.ok) return read;
  const { conversationId, messageId } = read.value.message;
  if (conversationId !== order.conversationId) return other(order.conversationId, conversationId);
  if (messageId !== order.messageId) return other(order.messageId, messageId);
  const box = boxOf(desk, page, order.conversationId);
  if (box.ok && box.value.kind === 'internal' && !order.intoNote)
    return fail({ kind: 'internal-note', site: desk.name });
  return box;
}

function boxOf(desk: Helpdesk, page: Page, conversationId: string): Result<Box, Trouble> {
  const box = desk.box(page);
  return box.ok && box.value.conversationId !== conversationId ? other(conversationId, box.value.conversationId) : box;
}

function other(expected: string, found: string) {
  return fail({ kind: 'other-conversation', expected, found } as const);
}
