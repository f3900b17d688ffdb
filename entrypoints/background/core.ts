import { browser } from 'wxt/browser';

import type { Engine } from '../../lib/engine';
import { CORE_FILE, coreEngine } from '../../lib/packs/builtin';

/** The engine that ships, from the extension's own files. */
export async function loadCore(): Promise<Engine> {
  const file = await fetch(browser.runtime.getURL(`/${CORE_FILE}`));
  return coreEngine(await file.arrayBuffer());
}
