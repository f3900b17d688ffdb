import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { zendeskTicket } from './helpdesk-server';
import type { Panel } from './panel';
import { overflow } from './overflow';
import { serious } from './serious';
import { setStage, type Stage } from './stage';
import { angry } from './tickets';

const pictures = '.output/e2e';
const schemes = ['light', 'dark'] as const;

describe('everything that is shown', () => {
  let stage: Stage;
  let panel: Panel;
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    stage = await setStage([angry]);
    ({ panel } = await stage.open(zendeskTicket(angry.id)));
    await panel.shows('This is the third time');
    await panel.unfoldSteps();
  });
  afterAll(async () => {
    await stage[Symbol.asyncDispose]();
  });

  describe.each(schemes)('in %s', (colorScheme) => {
    it('the panel has no serious trouble for people who see or hear it otherwise', async () => {
      await panel.page.emulateMedia({ colorScheme });
      expect(await serious(panel.page)).toEqual([]);
      await panel.page.screenshot({ path: `${pictures}/panel-${colorScheme}.png`, fullPage: true });
    });

    it.each(['practice', 'options'])('nor has the page "%s"', async (name) => {
      const page = await stage.browser.context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(`${stage.browser.origin}/${name}.html`);
      await page.getByRole('heading').first().waitFor();
      expect(await serious(page)).toEqual([]);
      await page.screenshot({ path: `${pictures}/${name}-${colorScheme}.png` });
      await page.close();
    });
  });

  it.each([320, 600])('fits into a panel of %i px', async (width) => {
    await panel.page.setViewportSize({ width, height: 720 });
    expect(await overflow(panel.page)).toBeLessThanOrEqual(0);
  });
});
