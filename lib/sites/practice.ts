import type { Turn } from '../message';
import { fail, ok } from '../result';
import { wordsOf } from './body';
import { composerKind, defineSite, type Helpdesk } from './define-site';
import { isoTime } from './iso-time';
import { oneLine } from './one-line';
import { all, anywhere, first, type Part } from './select';
import { sightingOf } from './sighting';

/**
 * The practice inbox, a page of our own that looks like a helpdesk. Its markup, which `entrypoints/practice` keeps:
 *
 *     <section data-ticket="ID">                                 shown; others may be mounted, hidden
 *       <h1 data-subject>…</h1>
 *       <article data-message="ID" data-role="customer|agent|note" data-author="NAME" data-sent="ISO 8601">
 *         <div data-body>…</div>
 *       </article>
 *       <textarea data-composer="public|internal">             or a contenteditable="true"
 */
const ticketPart: Part = { name: 'open ticket', hooks: { practice: '[data-ticket]' } };
const subjectPart: Part = { name: 'subject', hooks: { practice: '[data-subject]' } };
const messagePart: Part = { name: 'messages', hooks: { practice: '[data-message]' } };
const bodyPart: Part = { name: 'message text', hooks: { practice: '[data-body]' } };
const composerPart: Part = { name: 'reply box', hooks: { practice: '[data-composer]' } };

const desk: Helpdesk = {
  name: 'practice',
  matches: ({ protocol, pathname }) => protocol.endsWith('extension:') && pathname === '/practice.html',

  read(page) {
    const ticket = first(page.document, ticketPart);
    if (!ticket) return fail({ kind: 'no-conversation', site: 'practice' });
    return sightingOf({
      site: 'practice',
      conversationId: ticket.dataset['ticket'] ?? '',
      subject: oneLine(first(ticket, subjectPart)?.textContent),
      turns: all(ticket, messagePart).flatMap(turnOf),
      composer: composerKind(desk.box(page)),
    });
  },

  box(page) {
    const ticket = first(page.document, ticketPart);
    const element = ticket && first(ticket, composerPart);
    if (!element) return fail({ kind: 'composer-closed', site: 'practice' });
    const kind = element.dataset['composer'] === 'internal' ? 'internal' : 'public';
    return ok({ element, kind, conversationId: ticket.dataset['ticket'] ?? '', site: 'practice' });
  },

  parts: () => [ticketPart, subjectPart, messagePart, bodyPart, composerPart],
};

function turnOf(article: HTMLElement): Turn[] {
  const { message = '', role, author, sent } = article.dataset;
  const body = first(article, bodyPart, anywhere);
  if (!body || (role !== 'customer' && role !== 'agent')) return [];
  return [{ messageId: message, role, author: oneLine(author), text: wordsOf(body), sentAt: isoTime(sent) }];
}

export const practice = defineSite(desk);
