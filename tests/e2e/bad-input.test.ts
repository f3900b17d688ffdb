import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { zendeskTicket } from './helpdesk-server';
import type { Panel } from './panel';
import { setStage, type Stage } from './stage';
import { angry, ticketSaying } from './tickets';

const german =
  'Guten Tag, meine Bestellung ist immer noch nicht angekommen. Ich warte seit drei Wochen und bin sehr verärgert. Bitte antworten Sie mir.';
const hostile = '<img src=x onerror="window.ran = 1"><script>window.ran = 1</script> & <b>bold</b> &amp; done';
const hidden = 'My\u0000 order\u0007 is \u202Elate\u202C and\u200B nobody\uFEFF answers. \uD83D Where is it?';
const long = 'I have been waiting for my refund and nobody answers me. '.repeat(3600);

describe('a message that is not as one would wish', () => {
  let stage: Stage;
  let page: Page;
  let panel: Panel;
  const thrown: string[] = [];

  const tickets = [
    angry,
    ticketSaying(201, german),
    ticketSaying(202, ''),
    ticketSaying(203, long),
    ticketSaying(204, '😡😡😡 🤬🤬'),
    ticketSaying(205, hostile),
    ticketSaying(206, 'Shown as markup', `<p>Look: ${hostile}</p><style>p{color:red}</style>`),
    ticketSaying(207, hidden),
  ];

  beforeAll(async () => {
    stage = await setStage(tickets);
    ({ page, panel } = await stage.open(zendeskTicket(angry.id)));
    panel.page.on('pageerror', (error) => thrown.push(error.message));
    panel.page.on('console', (line) => line.type() === 'error' && thrown.push(line.text()));
    await panel.shows('This is the third time');
  });
  afterAll(async () => {
    await stage[Symbol.asyncDispose]();
  });

  const open = async (id: number): Promise<void> => {
    await page.getByText(`#${id}`, { exact: true }).click();
  };

  it('in another language: said so, and nothing is called', async () => {
    await open(201);
    await panel.page.getByText('Not my language').waitFor();
    expect(await panel.page.getByRole('region', { name: 'Tone' }).count()).toBe(0);
  });

  it('empty: said so', async () => {
    await open(202);
    await panel.page.getByText(/holds no words|no words here/).waitFor();
  });

  it('of 200 kB: read', async () => {
    await open(203);
    await panel.shows('waiting for my refund');
  });

  it('of emoji only: a sane state', async () => {
    await open(204);
    await panel.page.locator('.reading').or(panel.page.locator('.notice')).first().waitFor();
    await panel.page.locator('[data-conversation$="204"]').waitFor();
  });

  it('with markup in its words: shown as words', async () => {
    await open(205);
    await panel.shows('<img src=x onerror=');
    expect(await panel.message.locator('img, script, b').count()).toBe(0);
  });

  it('made of markup: read as text, and nothing of it runs in the panel', async () => {
    await open(206);
    await panel.shows('Look:');
    expect(await panel.page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
  });

  it('with control characters: read', async () => {
    await open(207);
    await panel.shows('Where is it?');
  });

  it('and the next ordinary one is read as ever, with nothing thrown on the way', async () => {
    await open(angry.id);
    await panel.shows('This is the third time');
    expect(thrown).toEqual([]);
  });
});
