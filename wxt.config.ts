import { defineConfig } from 'wxt';

import { packModules } from './scripts/vite-pack';

/** The manifest. Entry points are found by their file names in `entrypoints/`. */
export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  // Auto-imports hide the structure from people and from every tool that reads it.
  imports: false,
  vite: () => ({ plugins: [packModules()] }),
  manifest: ({ browser }) => ({
    name: 'Evenkeel',
    description: 'Reads the difficult customer message open in your helpdesk, and helps you answer it well. Nothing leaves the browser.',
    permissions: ['storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    action: { default_title: 'Evenkeel' },
    content_security_policy: {
      extension_pages: "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'evenkeel@evenkeel.example', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
