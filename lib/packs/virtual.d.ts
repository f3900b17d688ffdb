/** Made by `scripts/vite-pack.ts` from the folders under `rules/`. */
declare module 'virtual:pack/core-en/full' {
  const core: { pack: import('./schema').PackFile };
  export default core;
}

declare module 'virtual:pack/core-en/notes' {
  const notes: Readonly<Record<string, Pick<import('../engine/pack').Rule, 'why' | 'source' | 'strength'>>>;
  export default notes;
}
