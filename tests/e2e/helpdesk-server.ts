import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

import { makeCertificate } from './certificate';

export interface Comment {
  from: 'end-user' | 'agent' | 'note';
  author: string;
  at: string;
  text: string;
  /** The body as markup, where the text alone would not do. */
  html?: string;
}

export interface Ticket {
  id: number;
  subject: string;
  comments: readonly Comment[];
}

/** One request that reached the server. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Both helpdesks under their real addresses, on this machine, with these tickets. */
export interface HelpdeskServer {
  /** For Chromium: sends the helpdesks' names here, and every other name nowhere. */
  browserArgs: readonly string[];
  port: number;
  received: readonly Received[];
  /** Serves Zendesk's page with every hook renamed, as after an update of theirs. */
  renameHooks(renamed: boolean): void;
  /** Serves this markup under an address, in place of the page that is there. */
  setPage(address: string, markup: string): void;
  /** Answers an address this way, whatever is there else. */
  setAnswer(address: string, answer: RequestListener): void;
  close(): Promise<void>;
}

export const zendeskTicket = (id: number): string => `https://acme.zendesk.com/agent/tickets/${id}`;
export const gmailThread = (id: number): string => `https://mail.google.com/mail/u/0/#inbox/FMfcg${id}`;

const pages = 'tests/e2e/pages';
const assets: Readonly<Record<string, string>> = {
  '/assets/zendesk.js': `${pages}/zendesk.js`,
  '/assets/gmail.js': `${pages}/gmail.js`,
  '/assets/ckeditor5.js': 'node_modules/ckeditor5/dist/browser/ckeditor5.js',
  '/assets/ckeditor5.css': 'node_modules/ckeditor5/dist/browser/ckeditor5.css',
};
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

export async function serveHelpdesks(tickets: readonly Ticket[]): Promise<HelpdeskServer> {
  const received: Received[] = [];
  const set = new Map<string, string>();
  const answers = new Map<string, RequestListener>();
  let renamed = false;

  const page = (name: string): string =>
    readFileSync(`${pages}/${name}.html`, 'utf8').replace('/*tickets*/', () =>
      JSON.stringify(tickets).replaceAll('<', '\\u003c'),
    );
  const withoutHooks = (text: string): string =>
    renamed ? text.replaceAll(/data-(?=test-id|ticket-id|entity)/g, 'data-v2-') : text;

  const server: Server = createServer(makeCertificate(), (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const host = request.headers.host ?? '';
      const path = request.url ?? '/';
      received.push({
        method: request.method ?? '',
        url: `https://${host}${path}`,
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      });
      const asset = assets[path];
      const markup = set.get(`https://${host}${path}`);
      const answer = answers.get(`https://${host}${path}`);
      if (answer !== undefined) answer(request, response);
      else if (markup !== undefined) {
        response.setHeader('content-type', 'text/html');
        response.end(markup);
      } else if (asset) {
        const text = readFileSync(asset, 'utf8');
        response.setHeader('content-type', types[extname(asset)] ?? 'text/plain');
        // The editor is large and stays the same; a page changes with `renameHooks`.
        if (path.includes('ckeditor')) response.setHeader('cache-control', 'max-age=600');
        response.end(asset.endsWith('zendesk.js') ? withoutHooks(text) : text);
      } else if (request.method === 'GET' && host.startsWith('mail.google.com')) {
        response.setHeader('content-type', 'text/html');
        response.setHeader('content-security-policy', "require-trusted-types-for 'script'");
        response.end(page('gmail'));
      } else if (request.method === 'GET' && path.startsWith('/agent/')) {
        response.setHeader('content-type', 'text/html');
        response.end(page('zendesk'));
      } else {
        response.statusCode = request.method === 'GET' ? 404 : 204;
        response.end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const here = `127.0.0.1:${port}`;

  return {
    browserArgs: [
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *.zendesk.com ${here}, MAP mail.google.com ${here}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
    port,
    received,
    renameHooks: (value) => (renamed = value),
    setAnswer: (address, answer) => answers.set(address, answer),
    setPage: (address, markup) => set.set(withoutHash(address), markup),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const withoutHash = (address: string): string => address.split('#')[0] ?? '';
