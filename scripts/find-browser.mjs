import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where a program is on the PATH, or null.
 * @param {string} name
 */
export function which(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find(runs) ?? null;
}

/** Browsers that a Playwright on this machine brought along. */
function fromPlaywright() {
  const shelf = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  try {
    return readdirSync(shelf)
      .filter((name) => /^chromium-\d+$/.test(name))
      .map((name) => join(shelf, name, 'chrome-linux', 'chrome'));
  } catch {
    return [];
  }
}

const usualPlaces = () => [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
  join(process.env.LOCALAPPDATA ?? '', 'Chromium/Application/chrome.exe'),
  join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
  ...fromPlaywright(),
];

/** A Chromium: CHROMIUM_PATH, then the PATH, then usual places; or null. */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return runs(chosen) ? chosen : null;
  return which('chromium') ?? which('chromium-browser') ?? usualPlaces().find(runs) ?? null;
}

/** FIREFOX_PATH, then the PATH; or null. */
export function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen) return runs(chosen) ? chosen : null;
  return which('firefox-esr') ?? which('firefox');
}
