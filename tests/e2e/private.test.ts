import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

import { gmailThread, zendeskTicket } from './helpdesk-server';
import { requestsIn } from './net-log';
import { setStage } from './stage';
import { angry, calm } from './tickets';

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-net-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('in a whole journey the extension asks the network for nothing, and could not', async () => {
  const log = join(folder, 'net.json');
  const stage = await setStage([angry, calm], { args: [`--log-net-log=${log}`] });
  try {
    const { origin } = stage.browser;
    const { page, panel } = await stage.open(zendeskTicket(angry.id));
    await panel.shows('This is the third time');
    await (await panel.readyPhrasing()).insert.click();
    await page.getByText(`#${calm.id}`).click();
    await panel.shows('blue kettle');
    await stage.open(gmailThread(angry.id));
    for (const name of ['options', 'practice']) {
      const own = await stage.browser.context.newPage();
      await own.goto(`${origin}/${name}.html`);
    }

    const tried = await panel.page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'sent',
          () => 'refused',
        ),
      zendeskTicket(1),
    );
    expect(tried).toBe('refused');
  } finally {
    await stage[Symbol.asyncDispose]();
  }

  const requests = requestsIn(log);
  const outward = requests.filter(({ url }) => /^(?:https?|wss?|ftp):/.test(url));
  expect(outward.map(({ url }) => url)).toContain(zendeskTicket(angry.id)); // the log does record
  expect(outward.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
  // What a content script asks for counts as the page's: so the page's own requests are known one by one.
  const own =
    /^https:\/\/(?:acme\.zendesk\.com\/(?:agent\/tickets\/101|assets\/|favicon)|mail\.google\.com\/(?:mail\/u\/0\/|assets\/|favicon))/;
  expect(stage.server.received.map(({ url }) => url).filter((url) => !own.test(url))).toEqual([]);
});
