import { join } from 'node:path';

import { defineConfig } from 'wxt';

import { helpdeskPages } from './lib/page/matches';
import { CORE_FILE, CORE_SOURCE_FILE } from './lib/packs/builtin';
import { shippedPacks } from './lib/packs/shipped';
import { writeCoreBytes, writeCoreSource } from './scripts/core-bytes';
import { writeShippedPacks } from './scripts/shipped-packs';
import { closedPages } from './scripts/vite-closed-pages';
import { packModules } from './scripts/vite-pack';

/** The manifest. Entry points are found by their file names in `entrypoints/`. */
export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  // Auto-imports hide the structure from people and from every tool that reads it.
  imports: false,
  vite: () => ({
    plugins: [packModules(), closedPages()],
    // Dexie's build for browsers of today: its default one is a tenth larger, for browsers that run no extension of this kind.
    resolve: { alias: { dexie: join(import.meta.dirname, 'node_modules/dexie/dist/modern/dexie.min.mjs') } },
  }),
  hooks: {
    'prepare:publicPaths': (_, paths) =>
      void paths.push(CORE_FILE, CORE_SOURCE_FILE, ...shippedPacks.map(({ file }) => file)),
    'build:publicAssets': (wxt, files) =>
      void files.push(
        { absoluteSrc: writeCoreBytes(wxt.config.wxtDir), relativeDest: CORE_FILE },
        { absoluteSrc: writeCoreSource(wxt.config.wxtDir), relativeDest: CORE_SOURCE_FILE },
        ...writeShippedPacks(wxt.config.wxtDir),
      ),
  },
  manifest: ({ browser }) => ({
    name: 'Evenkeel',
    description:
      'Reads the difficult customer message open in your helpdesk, and helps you answer it well. Nothing leaves the browser.',
    // `scripting` and the hosts put the content script into tickets that were open before an install or an update
    // (Firefox does so unasked). The hosts are the content script's own, so they ask the agent for nothing more.
    permissions: ['storage', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel', 'scripting'])],
    host_permissions: helpdeskPages,
    // Asked for one at a time, when the agent subscribes to a link: the host of that link, and no other.
    optional_host_permissions: ['https://*/*'],
    // Asked for when the agent first wants to be told of a promise that way.
    optional_permissions: ['notifications'],
    action: { default_title: 'Evenkeel' },
    commands: {
      // Keys that Chromium 156 leaves free: Alt+Shift+R, P and C are its own by now (tests/e2e/hotkeys.test.ts).
      // The browser's own commands open the panel: they need no code, and count as the agent's click.
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+E' },
        description: 'Open or close the panel',
      },
      'check-draft': { suggested_key: { default: 'Alt+Shift+D' }, description: 'Check the draft now' },
      pause: { suggested_key: { default: 'Alt+Shift+O' }, description: 'Switch reading off, or on again' },
    },
    // What a company may set by the browser's policy. Firefox needs no schema (`rules/PACKS.md`).
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-storage.json' } }),
    // The worker fetches the links that the agent subscribed to, from hosts that nobody knows beforehand. Pages, where a
    // customer's words are shown, can reach nothing but the extension (`closedPages`).
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' https:; object-src 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'evenkeel@evenkeel.example', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
