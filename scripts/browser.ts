import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

import { findChromium } from './find-browser.mjs';

/** A Chromium with the built extension in it, and a profile of its own that is thrown away. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** `chrome-extension://…`, no slash at the end. */
  origin: string;
  /** Presses the toolbar icon over this tab, as a person does, and returns the real side panel. */
  openPanel(tab: Page): Promise<Page>;
  /** Puts the extension in once more, as an update does: every context of it ends, and it starts anew. */
  update(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless: boolean;
  /** The built extension. */
  extension?: string;
  args?: readonly string[];
  /** Leaves the page open that greets a first install; else it is closed, as it would stand before what is looked at. */
  welcome?: boolean;
}

/** How long anything on a page may take, in ms: a machine may be slow, and a failure should not be. */
const PATIENCE = 15_000;

// Background traffic of Chromium's own is off, so that what a test records is the page's and the extension's.
const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function launch({
  headless,
  extension = '.output/chrome-mv3',
  args = [],
  welcome = false,
}: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found: set CHROMIUM_PATH.');
  const folder = resolve(extension);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`No extension in ${folder}: run "npm run build" first.`);

  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new', '--disable-gpu', '--window-size=1360,860'] : ['--window-size=1360,860']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...quiet,
      // Playwright's own pipe does not list side panels; a second connection through a port does.
      '--remote-debugging-port=0',
      '--enable-unsafe-extension-debugging',
      ...args,
    ],
  });
  context.setDefaultTimeout(PATIENCE);
  // Not `--load-extension`: branded builds no longer take it, and it keeps to itself what is wrong with an extension.
  const install = async (): Promise<string> => {
    const control = await context.browser()?.newBrowserCDPSession();
    return (await control?.send('Extensions.loadUnpacked', { path: folder }))?.id ?? '';
  };
  const origin = `chrome-extension://${await install()}`;
  const greeting = await pageAt(context, `${origin}/welcome.html`);
  if (!welcome) await greeting?.close();

  const connections: Browser[] = [];
  return {
    context,
    origin,
    openPanel: async (tab) => {
      const connection = await openPanel(tab, `${origin}/sidepanel.html`, profile);
      connections.push(connection.browser);
      return connection.panel;
    },
    update: async () => {
      await install();
    },
    close: async () => {
      await Promise.all(connections.map((connection) => connection.close()));
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page that shows this address, once there is one; null where none comes. */
async function pageAt(context: BrowserContext, url: string): Promise<Page | null> {
  const found = (): Page | undefined => context.pages().find((page) => page.url() === url);
  for (let waited = 0; waited < PATIENCE / 3; waited += 50) {
    const page = found();
    if (page) return page;
    await new Promise((done) => setTimeout(done, 50));
  }
  return null;
}

async function openPanel(tab: Page, url: string, profile: string): Promise<{ browser: Browser; panel: Page }> {
  const id = new URL(url).host;
  const session = await tab.context().newCDPSession(tab);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0] ?? '';
  const opener = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const control = await opener.newBrowserCDPSession();
  const targets = async (type: string) => (await control.send('Target.getTargets', { filter: [{ type }] })).targetInfos;

  const isOpen = async () => (await targets('page')).some((target) => target.url.startsWith(url));
  if (!(await isOpen())) {
    await tab.bringToFront();
    const tabTarget = (await targets('tab')).find((target) => target.url === targetInfo.url);
    if (!tabTarget) throw new Error(`No tab shows ${targetInfo.url}.`);
    await control.send('Extensions.triggerAction', { id, targetId: tabTarget.targetId });
    for (let tries = 0; !(await isOpen()); tries += 1) {
      if (tries > 100) throw new Error('The side panel did not open.');
      await tab.waitForTimeout(50);
    }
  }
  await opener.close();

  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const panel = browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().startsWith(url));
  if (!panel) throw new Error('The side panel opened, and is not listed.');
  panel.setDefaultTimeout(PATIENCE);
  return { browser, panel };
}
