import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

import { findChromium, findFirefox, which } from './find-browser.mjs';
import { run } from './run.mjs';

/**
 * Brings a bare machine to where the project builds and runs. Needs nothing but Node, so it may import no package.
 * Expected trouble is a `SetupTrouble`, whose message is one sentence on what to do.
 */
export class SetupTrouble extends Error {}

/** @typedef {Record<string, { version?: string, resolved?: string, optional?: boolean, link?: boolean }>} Packages */

/** @param {string} path @returns {Packages} */
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Is every package of the lock installed in the version that the lock names? Times of files tell nothing after a clone. */
export function isInstalled(lockFile = 'package-lock.json', installedFile = 'node_modules/.package-lock.json') {
  if (!existsSync(installedFile)) return false;
  try {
    const installed = packagesOf(installedFile);
    return Object.entries(packagesOf(lockFile)).every(([path, { version, optional }]) => {
      const found = installed[path];
      return path === '' || (found ? found.version === version && existsSync(path) : optional === true);
    });
  } catch {
    return false;
  }
}

async function installPackages() {
  const oldest = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.match(/[\d.]+/)[0];
  const tooOld = process.versions.node.localeCompare(oldest, 'en', { numeric: true }) < 0;
  if (tooOld) throw new SetupTrouble(`Node ${process.versions.node} is too old: install Node ${oldest} or later.`);
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  const { code, said } = await run('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true });
  if (code !== 0) throw new SetupTrouble(`"npm ci" failed, see above: mend that and try again.\n${said}`);
}

const mayInstall = () => process.getuid?.() === 0 && which('apt-get') !== null;

/** @param {readonly string[]} packages */
async function installFromDebian(packages) {
  console.log(`Installing ${packages.join(', ')} from Debian's packages …`);
  const quiet = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], quiet);
  const { code, said } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet);
  if (code !== 0) console.error(said.trim().split('\n').slice(-5).join('\n'));
}

/** What the tests use besides a Chromium; each is skipped, with a word, where it is missing and cannot be installed. */
const testTools = () => [
  ...(findFirefox() ? [] : ['firefox-esr']),
  ...(which('Xvfb') ? [] : ['xvfb']),
  ...(which('xdotool') ? [] : ['xdotool']),
  ...(which('openssl') ? [] : ['openssl']),
];

/**
 * Packages, then a browser. Returns where the Chromium is.
 * @param {{ forTests: boolean }} options
 */
export async function setUp({ forTests }) {
  await installPackages();
  const wanted = [...(findChromium() ? [] : ['chromium', 'fonts-liberation']), ...(forTests ? testTools() : [])];
  if (wanted.length > 0 && mayInstall() && !process.env.CHROMIUM_PATH) await installFromDebian(wanted);
  const chromium = findChromium();
  if (chromium === null) {
    throw new SetupTrouble(
      process.env.CHROMIUM_PATH
        ? `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, and no program is there: set it to a Chromium.`
        : 'No Chromium was found: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.',
    );
  }
  return chromium;
}
