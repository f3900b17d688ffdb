import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { troubleWords } from '../../lib/conversation/plain-words';
import type { Trouble } from '../../lib/message';
import { type Panel, panelOf } from './panel';
import { setStage, type Stage } from './stage';

interface Expected {
  what: string;
  url: string;
  ownAddresses?: readonly string[];
  read: { ok: true; value: { message: { text: string } } } | { ok: false; trouble: Trouble };
}

const root = 'tests/fixtures/sites';
const fixtures = readdirSync(root).flatMap((site) =>
  readdirSync(join(root, site)).map((name) => {
    const folder = join(root, site, name);
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
    return { name: `${site} ${name}`, markup: readFileSync(join(folder, 'page.html'), 'utf8'), ...expected };
  }),
);

/** What the sites' own tests play on a made-up DOM, in a browser that really lays out, hides and matches addresses. */
describe('in Chromium, under its real address', () => {
  let stage: Stage;
  let panel: Panel;
  beforeAll(async () => {
    stage = await setStage([]);
    const [page = await stage.browser.context.newPage()] = stage.browser.context.pages();
    await page.goto(`${stage.browser.origin}/practice.html`);
    panel = panelOf(await stage.browser.openPanel(page));
  });
  afterAll(async () => {
    await stage[Symbol.asyncDispose]();
  });

  // An alias is known from the settings only, which this journey leaves alone.
  it.each(fixtures.filter(({ ownAddresses }) => !ownAddresses))('$name: $what', async ({ url, markup, read }) => {
    stage.server.setPage(url, markup);
    const page = await stage.browser.context.newPage();
    await page.goto(url);
    if (read.ok) {
      const lines = read.value.message.text.split('\n').filter((line) => line.trim() !== '');
      for (const line of lines) await panel.shows(line);
    } else {
      await panel.page.getByText(troubleWords(read.trouble)).waitFor();
      expect(await panel.conversation.count()).toBe(0);
    }
    await page.close();
  });
});
