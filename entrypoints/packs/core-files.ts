import { browser } from 'wxt/browser';

import type { Core } from '../../lib/packs/build';
import { CORE_FILE, CORE_SOURCE_FILE, coreOf } from '../../lib/packs/builtin';
import { sha256 } from '../../lib/storage/sha256';

/** A file that the extension ships. */
const ownFile = (name: string): Promise<Response> => fetch(browser.runtime.getURL(`/${name}` as '/options.html'));

export async function coreBytes(): Promise<ArrayBuffer> {
  return (await ownFile(CORE_FILE)).arrayBuffer();
}

/** Which core this is: it differs wherever anything of the core's rules, words or weights does. */
export async function coreHash(): Promise<string> {
  return sha256(await coreBytes());
}

/** What packs are checked against and built together with: only where a pack is taken, not where a worker starts. */
export async function coreSource(): Promise<Core> {
  const [bytes, source] = await Promise.all([coreBytes(), ownText(CORE_SOURCE_FILE)]);
  return coreOf(bytes, source);
}

export async function ownText(name: string): Promise<string> {
  return (await ownFile(name)).text();
}
