import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { isInstalled } from './setup.mjs';

describe('packages count as installed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-lock-'));
    mkdirSync(join(folder, 'react'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** A lock file as npm writes it, of packages that stand in the folder of this test. */
  const lock = (name: string, packages: Readonly<Record<string, { version: string; optional?: boolean }>>): string => {
    const inFolder = new Map(Object.entries(packages).map(([path, about]) => [join(folder, path), about]));
    const file = join(folder, name);
    writeFileSync(
      file,
      JSON.stringify({ packages: { '': { version: '0.1.0' }, ...Object.fromEntries(inFolder.entries()) } }),
    );
    return file;
  };

  it('when each of the lock is there in its version', () => {
    const wanted = lock('wanted.json', { react: { version: '19.3.1' } });
    expect(isInstalled(wanted, lock('installed.json', { react: { version: '19.3.1' } }))).toBe(true);
  });

  it('not when nothing was installed yet', () => {
    expect(isInstalled(lock('wanted.json', {}), join(folder, 'none.json'))).toBe(false);
  });

  it('not when the lock names another version, or a package more', () => {
    const installed = lock('installed.json', { react: { version: '19.3.0' } });
    expect(isInstalled(lock('wanted.json', { react: { version: '19.3.1' } }), installed)).toBe(false);
    expect(
      isInstalled(lock('wanted.json', { react: { version: '19.3.0' }, zod: { version: '4.6.7' } }), installed),
    ).toBe(false);
  });

  it('not when a folder was deleted since', () => {
    const packages = { dexie: { version: '4.4.7' } };
    expect(isInstalled(lock('wanted.json', packages), lock('installed.json', packages))).toBe(false);
  });

  it('without what is optional, as for another platform', () => {
    const wanted = lock('wanted.json', { fsevents: { version: '2.3.3', optional: true } });
    expect(isInstalled(wanted, lock('installed.json', {}))).toBe(true);
  });

  it('not when the list of what is installed is broken', () => {
    writeFileSync(join(folder, 'broken.json'), '{"packages":');
    expect(isInstalled(lock('wanted.json', {}), join(folder, 'broken.json'))).toBe(false);
  });
});
