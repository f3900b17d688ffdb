import type { Trouble, Turn } from '../../message';
import { ok, type Result } from '../../result';
import { wordsOf } from '../body';
import { oneLine } from '../one-line';
import { all, anywhere, first } from '../select';
import { notFound } from '../sighting';
import type { Page } from '../site';
import { isVisible } from '../visible';
import { ownAddresses } from './account';
import { bodyPart, datePart, itemPart, messagePart, senderPart, subjectPart, viewPart } from './hooks';
import { sentAtOf } from './time';

/** A turn and where it stands, so that its reply box can be told from others. */
export interface Placed {
  turn: Turn;
  element: HTMLElement;
}

/** The open thread: the view it is in, its heading, and its id. */
export interface Thread {
  view: HTMLElement;
  heading: HTMLElement;
  id: string;
}

/** The thread in the view on screen, or null where none is open. */
export function openThread({ document }: Page): Thread | null {
  for (const view of all(document, viewPart)) {
    const heading = first(view, subjectPart);
    const id = heading?.dataset['threadPermId'] ?? heading?.dataset['legacyThreadId'];
    if (heading && id) return { view, heading, id };
  }
  return null;
}

/** The open messages of a view, oldest first. */
export function placedIn(view: HTMLElement, page: Page): Result<Placed[], Trouble> {
  const own = ownAddresses(page);
  if (own.size === 0) return notFound('gmail', 'address of your account');
  const messages = all(view, messagePart);
  if (messages.length === 0) return notFound('gmail', messagePart.name);

  const placed: Placed[] = [];
  for (const element of messages) {
    // A second, empty body may stand hidden beside the real one; a folded message has none.
    const body =
      first(element, bodyPart, (one) => isVisible(one) && /\S/.test(one.textContent)) ?? first(element, bodyPart);
    if (!body) continue;
    const sender = senderOf(element);
    if (!sender) return notFound('gmail', senderPart.name);
    placed.push({ element, turn: turnOf(element, body, sender, own) });
  }
  if (placed.length === 0) return notFound('gmail', bodyPart.name);
  return isFolded(view, placed, own) ? notFound('gmail', 'open newest message (unfold it)') : ok(placed);
}

function turnOf(element: HTMLElement, body: HTMLElement, sender: Sender, own: ReadonlySet<string>): Turn {
  const { messageId, legacyMessageId } = element.dataset;
  return {
    messageId: messageId ?? legacyMessageId ?? '',
    role: own.has(sender.address) ? 'agent' : 'customer',
    author: sender.name,
    text: wordsOf(body),
    sentAt: sentAtOf(first(element, datePart, anywhere)?.title),
  };
}

interface Sender {
  address: string;
  name: string | null;
}

function senderOf(element: HTMLElement): Sender | null {
  const sender = first(element, senderPart, anywhere);
  const address = (sender?.getAttribute('email') ?? sender?.dataset['hovercardId'])?.toLowerCase();
  return sender && address ? { address, name: oneLine(sender.getAttribute('name') ?? sender.textContent) } : null;
}

/** Is a customer's message folded below the newest open one of a customer's? Then that one is not the newest. */
function isFolded(view: HTMLElement, placed: readonly Placed[], own: ReadonlySet<string>): boolean {
  const newest = placed.findLast(({ turn }) => turn.role === 'customer')?.element;
  return all(view, itemPart).some((item) => {
    const after = !newest || !!(newest.compareDocumentPosition(item) & 4 /* FOLLOWING */);
    const sender = after && !item.contains(newest ?? null) && senderOf(item);
    return !!sender && !own.has(sender.address) && !placed.some(({ element }) => item.contains(element));
  });
}
