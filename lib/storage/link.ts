import { packLimits } from '../packs/limits';
import { ok, type Result } from '../result';
import { refused } from './disk';
import type { Refused } from './library';
import { sha256 } from './sha256';

/** What is asked for: a link, what its last version was called, and the SHA-256 that its text must have, if one was named. */
export interface Wanted {
  url: string;
  etag: string | null;
  pin: string | null;
}

/** What a server gave: nothing newer, or a text. */
export type Fetched = { kind: 'same' } | { kind: 'text'; text: string; hash: string; etag: string | null };
export type FetchLink = (wanted: Wanted) => Promise<Result<Fetched, Refused>>;

interface FetchOutfit {
  fetch: typeof fetch;
  /** A signal that aborts after so many ms. */
  timeout: (ms: number) => AbortSignal;
}

/** How long a server may take for all of it, in ms. */
const PATIENCE = 15_000;

/** The address as it is asked for, or why it may not be. */
export function linkOf(address: string): Result<URL, Refused> {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  if (url === null) return refused('This is not a whole address. Copy the link as it stands in the browser: https://…');
  if (url.protocol !== 'https:') return refused('Only links that begin with https:// are safe to subscribe to.');
  if (url.username !== '' || url.password !== '')
    return refused('The link holds a name or a password. Use one that works without.');
  url.hash = '';
  return ok(url);
}

/**
 * The one place from which this extension asks the network for anything (`tests/network.test.ts`): a GET of a link that somebody
 * subscribed to, without cookies, without saying where from, and without going on to another address.
 */
export function linkFetcher({ fetch, timeout }: FetchOutfit): FetchLink {
  return async ({ url: address, etag, pin }) => {
    const url = linkOf(address);
    if (!url.ok) return url;
    const signal = timeout(PATIENCE);
    try {
      const answer = await fetch(url.value, {
        method: 'GET',
        headers: etag === null ? {} : { 'If-None-Match': etag },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
        cache: 'no-store',
        signal,
      });
      if (answer.type === 'opaqueredirect' || (answer.status > 300 && answer.status < 400 && answer.status !== 304))
        return refused('The link leads on to another address. Use that one, if you trust it.');
      if (answer.status === 304) return ok({ kind: 'same' });
      if (!answer.ok) return refused(reasonOf(answer.status));
      const bytes = await within(answer, packLimits.bytes);
      if (bytes === null) return refused(`The file is larger than ${packLimits.bytes / 1e6} MB, which no pack may be.`);
      const hash = await sha256(bytes);
      if (pin !== null && hash !== pin.toLowerCase())
        return refused(
          'The file is not the one that was agreed on: its SHA-256 differs. Ask whoever keeps it for the new one.',
        );
      return ok({ kind: 'text', text: new TextDecoder().decode(bytes), hash, etag: answer.headers.get('etag') });
    } catch (thrown) {
      if (signal.aborted)
        return refused(`The server did not answer within ${PATIENCE / 1000} seconds. Try again later.`);
      // What a browser throws for every trouble on the way; anything else is a fault of ours.
      if (!(thrown instanceof TypeError)) throw thrown;
      return refused('The server could not be reached. Check the link and your connection.');
    }
  };
}

function reasonOf(status: number): string {
  if (status === 404 || status === 410) return 'There is nothing under this link any more. Check the address.';
  if (status === 401 || status === 403) return 'The server lets nobody read this link without signing in.';
  return status >= 500
    ? `The server has trouble of its own (${status}). Try again later.`
    : `The server refused the link (${status}). Check the address.`;
}

/** The body, or null as soon as it is longer than it may be: what a header says of its length is not believed. */
async function within(answer: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (piece === undefined || piece.done) break;
    length += piece.value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
