import type { Sighting, Trouble } from '../message';
import { fail, ok, type Result } from '../result';
import type { Box } from './composer/box';
import { choose } from './composer/choose';
import { composerKind, defineSite } from './define-site';
import { oneLine } from './one-line';
import { all, anywhere, first } from './select';
import { notFound, sightingOf } from './sighting';
import type { Page } from './site';
import * as hooks from './zendesk/hooks';
import { conversationIdOf, ticketIdOf, ticketPane } from './zendesk/ticket';
import { turnsOf } from './zendesk/turns';

const site = 'zendesk';

function read(page: Page): Result<Sighting, Trouble> {
  const ticket = openTicket(page);
  if (!ticket.ok) return ticket;
  const { pane, conversationId } = ticket.value;
  const log = first(pane, hooks.logPart);
  if (!log) return notFound(site, hooks.logPart.name);
  const turns = turnsOf(log);
  if (!turns.ok) return turns;
  const subject = first(pane, hooks.subjectPart, anywhere);
  return sightingOf({
    site,
    conversationId,
    subject: oneLine((subject as HTMLInputElement | null)?.value),
    turns: turns.value,
    composer: composerKind(box(page)),
  });
}

function box(page: Page): Result<Box, Trouble> {
  const ticket = openTicket(page);
  if (!ticket.ok) return ticket;
  const { pane, conversationId } = ticket.value;
  const chosen = choose(all(pane, hooks.composerPart), site);
  if (!chosen.ok) return chosen;
  const channel = first(pane, hooks.channelPart)?.dataset['channel'];
  const kind = channel === 'internal' ? 'internal' : 'public';
  return ok({ element: chosen.value, kind, conversationId, site });
}

/** The ticket that the address names, as far as the page shows it. */
function openTicket(page: Page): Result<{ pane: HTMLElement; conversationId: string }, Trouble> {
  const id = ticketIdOf(page.url);
  if (!id) return fail({ kind: 'no-conversation', site });
  const pane = ticketPane(page, id);
  return pane
    ? ok({ pane, conversationId: conversationIdOf(page.url, id) })
    : notFound(site, hooks.ticketPart(id).name);
}

/** Zendesk Agent Workspace. Host mapping leaves the agents' pages on zendesk.com. */
export const zendesk = defineSite({
  name: site,
  matches: ({ hostname, pathname }) => hostname.endsWith('.zendesk.com') && pathname.startsWith('/agent'),
  read,
  box,
  parts: ({ url }) => [
    hooks.ticketPart(ticketIdOf(url) ?? '0'),
    hooks.namelessTicketPart,
    hooks.selectedTabPart,
    hooks.logPart,
    hooks.itemPart,
    hooks.bubblePart,
    hooks.notePart,
    hooks.bodyPart,
    hooks.senderPart,
    hooks.timePart,
    hooks.subjectPart,
    hooks.composerPart,
    hooks.channelPart,
  ],
});
