import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { linkFetcher, linkOf, type Wanted } from './link';
import { sha256 } from './sha256';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Asks a real server on this machine, as the link's; what it was asked is kept. */
async function ask(answer: RequestListener, wanted: Partial<Wanted> = {}, patience = 5_000) {
  const heard: { method: string | undefined; url: string | undefined; headers: object; body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => (body += String(piece)));
    request.on('end', () => {
      heard.push({ method: request.method, url: request.url, headers: request.headers, body });
      answer(request, response);
    });
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetchLink = linkFetcher({
    fetch: (url, init) => fetch((url as URL).href.replace('https://team.example', here), init),
    timeout: () => AbortSignal.timeout(patience),
  });
  const result = await fetchLink({ url: 'https://team.example/pack.json?v=1#part', etag: null, pin: null, ...wanted });
  return { result, heard };
}
const reason = ({ result }: Awaited<ReturnType<typeof ask>>): string => (result.ok ? 'taken' : result.trouble.reason);

describe('a link', () => {
  it('gives its text, what it hashes to, and what the server calls this version', async () => {
    const { result } = await ask((_, response) => response.setHeader('etag', '"v1"').end('{"id":"team"}'));

    expect(result).toEqual({
      ok: true,
      value: { kind: 'text', text: '{"id":"team"}', hash: await sha256('{"id":"team"}'), etag: '"v1"' },
    });
  });

  it('is asked for by one GET that says nothing of the agent', async () => {
    const { heard } = await ask((_, response) => response.end('{}'), { etag: '"v1"' });

    expect(heard).toMatchObject([{ method: 'GET', url: '/pack.json?v=1', body: '' }]);
    const headers = heard[0]?.headers ?? {};
    expect(headers).toMatchObject({ 'if-none-match': '"v1"' });
    for (const telling of ['cookie', 'authorization', 'referer', 'origin']) expect(headers).not.toHaveProperty(telling);
  });

  it('that has nothing newer is the same', async () => {
    const { result } = await ask((_, response) => response.writeHead(304).end(), { etag: '"v1"' });

    expect(result).toEqual({ ok: true, value: { kind: 'same' } });
  });

  it.each([
    [404, 'There is nothing under this link'],
    [403, 'without signing in'],
    [500, 'trouble of its own (500)'],
    [418, 'refused the link (418)'],
  ])('that answers %i is refused in plain words', async (status, words) => {
    expect(reason(await ask((_, response) => response.writeHead(status).end()))).toContain(words);
  });

  it('that leads on to another address is not followed', async () => {
    const asked = await ask((_, response) => response.writeHead(302, { location: 'https://elsewhere.example/' }).end());

    expect(reason(asked)).toContain('leads on to another address');
    expect(asked.heard).toHaveLength(1);
  });

  it('of 100 MB is given up as soon as it is longer than a pack may be, whatever its header says', async () => {
    let sent = 0;
    const asked = await ask((_, response) => {
      const piece = Buffer.alloc(1_000_000, 'x');
      const write = () => {
        if (sent >= 100 || response.destroyed) return void response.end();
        sent += 1;
        response.write(piece, write);
      };
      write();
    });

    expect(reason(asked)).toContain('larger than 2 MB');
    expect(sent).toBeLessThan(60);
  });

  it('that is slow is given up', async () => {
    const slowly: RequestListener = (_, response) => response.write('{');

    expect(reason(await ask(slowly, {}, 100))).toContain('did not answer');
    expect(reason(await ask(() => undefined, {}, 100))).toContain('did not answer');
  });

  it('to no server is refused', async () => {
    expect(reason(await ask((request) => request.socket.destroy()))).toContain('could not be reached');
  });

  it('is taken by its pin only', async () => {
    const text = '{"id":"team"}';
    const pin = (await sha256(text)).toUpperCase();

    expect(reason(await ask((_, response) => response.end(text), { pin }))).toBe('taken');
    expect(reason(await ask((_, response) => response.end(`${text} `), { pin }))).toContain('SHA-256 differs');
  });

  it.each([
    ['team.example/pack.json', 'not a whole address'],
    ['http://team.example/pack.json', 'https://'],
    ['javascript:alert(1)', 'https://'],
    ['file:///etc/passwd', 'https://'],
    ['https://me:secret@team.example/', 'a name or a password'],
  ])('like %s is refused before anything is asked', async (url, words) => {
    const asked = await ask((_, response) => response.end(), { url });

    expect(reason(asked)).toContain(words);
    expect(asked.heard).toEqual([]);
  });

  it('is asked for without what a browser keeps of places in a page', () => {
    const link = linkOf(' https://team.example/pack.json#part ');
    expect(link.ok && link.value.href).toBe('https://team.example/pack.json');
  });
});
