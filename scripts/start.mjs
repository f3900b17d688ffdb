import process from 'node:process';

import { run } from './run.mjs';
import { setUp, SetupTrouble } from './setup.mjs';

/**
 * `npm start`: set-up, build, and a Chromium with the extension on the practice inbox, panel open. Where there is no
 * display, or with `--headless`, the same journey is driven instead, and printed.
 */
const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = noDisplay || process.argv.includes('--headless');

try {
  const chromium = await setUp({ forTests: false });
  console.log('Building …');
  const { code, said } = await run('npx', ['--no-install', 'wxt', 'build'], { quiet: true });
  if (code !== 0) throw new SetupTrouble(`The build failed:\n${said.trim()}`);
  const demo = await run('npx', ['--no-install', 'tsx', 'scripts/demo.ts', headless ? '--headless' : '--headed'], {
    env: { CHROMIUM_PATH: chromium, EVENKEEL_STARTED: String(performance.timeOrigin) },
  });
  process.exitCode = demo.code;
} catch (trouble) {
  console.error(trouble instanceof SetupTrouble ? trouble.message : trouble);
  process.exitCode = 1;
}
