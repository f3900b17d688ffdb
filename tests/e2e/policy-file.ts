import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const FILE = '/etc/chromium/policies/managed/evenkeel-test.json';

/** Whether this machine lets a test set the browser's policy. */
export const canSetPolicy = process.platform === 'linux' && process.getuid?.() === 0;

/** Sets what a company would for this extension, until it is disposed of. Written before the browser is started. */
export function setPolicy(extension: string, policy: object): Disposable & { file: string } {
  const made = !existsSync(dirname(FILE));
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [unpackedId(extension)]: policy } } }));
  return {
    file: FILE,
    [Symbol.dispose]: () => {
      rmSync(made ? dirname(FILE) : FILE, { recursive: true, force: true });
    },
  };
}

/** The id that Chromium gives an extension without a key, by its folder: half of a SHA-256, its digits as a to p. */
function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return Array.from(hash, (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
}
