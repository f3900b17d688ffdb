import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

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
  setTickets(tickets: readonly Ticket[]): void;
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

/** A certificate for one run, of which nothing is kept. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = 'subjectAltName=DNS:*.zendesk.com,DNS:mail.google.com';
  const made = ['-nodes', '-days', '2', '-subj', '/CN=evenkeel-test', '-addext', names, '-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', ...made], { stdio: 'ignore' });
  const read = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return read;
}

export async function serveHelpdesks(first: readonly Ticket[]): Promise<HelpdeskServer> {
  const received: Received[] = [];
  let tickets = first;
  let renamed = false;

  const page = (name: string): string =>
    readFileSync(`${pages}/${name}.html`, 'utf8').replace('/*tickets*/', () =>
      JSON.stringify(tickets).replaceAll('<', '\\u003c'),
    );
  const withoutHooks = (text: string): string =>
    renamed ? text.replaceAll(/data-(?=test-id|ticket-id|entity)/g, 'data-v2-') : text;

  const server: Server = createServer(certificate(), (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const host = request.headers.host ?? '';
      const path = request.url ?? '/';
      received.push({
        method: request.method ?? '',
        url: `https://${host}${path}`,
        body: Buffer.concat(chunks).toString(),
      });
      const asset = assets[path];
      if (asset) {
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
    setTickets: (next) => (tickets = next),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
