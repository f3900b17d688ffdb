import type { Plugin } from 'vite';

/**
 * Closes the network to every page of the built extension. The manifest's policy has to let the worker fetch packs; a page's own
 * policy can only be stricter, and these show what customers wrote.
 */
export function closedPages(): Plugin {
  return {
    name: 'evenkeel:closed-pages',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
        injectTo: 'head-prepend',
      },
    ],
  };
}
