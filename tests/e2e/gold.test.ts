import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

import { zendeskTicket } from './helpdesk-server';
import { setStage, type Stage } from './stage';
import { ticketSaying } from './tickets';

interface Labelled {
  text: string;
  tone: number;
}

const file = join(process.env['EVENKEEL_SHARED'] ?? '../shared', 'gold', 'dev.jsonl');
const there = existsSync(file);
if (!there) console.log(`Skipped: no labelled messages at ${file} (EVENKEEL_SHARED names their folder).`);

const SAMPLE = 60;
const tones = ['calm', 'frustrated', 'angry', 'abusive'];

describe.skipIf(!there)('labelled messages of real customers', () => {
  let stage: Stage | undefined;
  afterAll(async () => {
    await stage?.[Symbol.asyncDispose]();
  });

  it('are each read in the panel as they come up in Zendesk', async () => {
    const all = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled);
    const every = Math.floor(all.length / SAMPLE);
    const sample = all.filter((_, index) => index % every === 0).slice(0, SAMPLE);
    stage = await setStage(sample.map(({ text }, index) => ticketSaying(1000 + index, text)));
    const { page, panel } = await stage.open(zendeskTicket(1000));

    let sure = 0;
    let near = 0;
    for (const [index, { text, tone }] of sample.entries()) {
      await page.getByText(`#${1000 + index}`, { exact: true }).click();
      await panel.page.locator(`[data-conversation$="${1000 + index}"]`).waitFor();
      const words = (await panel.message.innerText()).replaceAll(/\s+/g, ' ').trim();
      const firstLine = text.trim().split('\n')[0]?.replaceAll(/\s+/g, ' ').trim() ?? '';
      expect(words, `message ${index + 1}`).toContain(firstLine);
      const read = tones.indexOf((await panel.reading.getAttribute('data-tone')) ?? '');
      if (read >= 0) sure += 1;
      if (read >= 0 && Math.abs(read - tone) <= 1) near += 1;
    }

    console.log(`${sample.length} messages: sure of ${sure}; within one step of the labelled tone: ${near}`);
    expect(near / sure).toBeGreaterThan(0.85);
  }, 180_000);
});
