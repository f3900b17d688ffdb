import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { sightingSchema, troubleSchema } from '../message';
import { helpdesks } from './index';
import type { Page } from './site';

/** Every folder of tests/fixtures/sites is a page and what its site makes of it. */
interface Expected {
  what: string;
  url: string;
  ownAddresses?: string[];
  read: { ok: true; value: object } | { ok: false; trouble: object };
  draft: object | null;
  /** The parts of which no hook is found: all of them, in order. */
  missing: string[];
}

const root = resolve(import.meta.dirname, '../../tests/fixtures/sites');
const folders = readdirSync(root).flatMap((site) =>
  readdirSync(resolve(root, site)).map((folder) => ({ site, folder })),
);

describe.each(folders)('$site/$folder', ({ site: name, folder }) => {
  const [pageFile, expectedFile] = ['page.html', 'expected.json'].map((file) => resolve(root, name, folder, file));

  it('is complete', () => {
    expect([pageFile, expectedFile].filter((file) => !existsSync(file ?? ''))).toEqual([]);
    const expected = load(expectedFile);
    expect(Object.keys(expected)).toEqual(expect.arrayContaining(['what', 'url', 'read', 'draft', 'missing']));
    expect(readFileSync(pageFile ?? '', 'utf8')).toContain('Synthetic');
  });

  it('is read as expected, and left as it was', () => {
    const { expected, page, site } = open();
    const before = page.document.documentElement.outerHTML;
    const read = site.read(page);
    expect(read).toMatchObject(expected.read);
    expect(site.draft(page)).toEqual(expected.draft);
    const parsed = read.ok ? sightingSchema.parse(read.value) : troubleSchema.parse(read.trouble);
    expect(parsed).toEqual(read.ok ? read.value : read.trouble);
    expect(page.document.documentElement.outerHTML).toBe(before);
  });

  it('gives every message an id of its own, and the same one each time', () => {
    const { page, site } = open();
    const ids = () => {
      const read = site.read(page);
      return read.ok ? read.value.thread.map(({ messageId }) => messageId) : [];
    };
    expect(new Set(ids()).size).toBe(ids().length);
    expect(ids()).toEqual(ids());
  });

  it('is diagnosed without a word of its content', () => {
    const { expected, page, site } = open();
    const { hooks } = site.diagnose(page);
    const parts = [...new Set(hooks.map(({ part }) => part))];
    expect(parts.filter((part) => hooks.every((hook) => hook.part !== part || hook.found === 0))).toEqual(
      expected.missing,
    );
    const read = site.read(page);
    if (read.ok) expect(JSON.stringify(hooks)).not.toContain(read.value.message.text);
  });

  function open() {
    const expected = load(expectedFile);
    document.documentElement.replaceWith(
      document.importNode(
        new DOMParser().parseFromString(readFileSync(pageFile ?? '', 'utf8'), 'text/html').documentElement,
        true,
      ),
    );
    const page: Page = { document, url: new URL(expected.url), ownAddresses: expected.ownAddresses ?? [] };
    const site = helpdesks.find((one) => one.name === name && one.matches(page.url));
    if (!site) throw new Error(`No site ${name} for ${expected.url}`);
    return { expected, page, site };
  }
});

function load(file: string | undefined): Expected {
  return JSON.parse(readFileSync(file ?? '', 'utf8')) as Expected;
}
