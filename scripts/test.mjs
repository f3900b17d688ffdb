import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { run } from './run.mjs';
import { setUp, SetupTrouble } from './setup.mjs';

/**
 * `npm test`: everything that CI runs, on a bare machine too. Every stage runs, so that one run tells all that is wrong;
 * what cannot run without an earlier stage is left out. The last line counts the tests, in the form that CI reads.
 */
const reports = mkdtempSync(join(tmpdir(), 'evenkeel-test-'));
const tests = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];

const seconds = (/** @type {number} */ since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one stage and prints how it went; what it said only where that tells something: it failed, or `aloud` was asked for.
 * @param {string} name
 * @param {string[]} command
 * @param {{ env?: Record<string, string>, aloud?: boolean }} [options]
 */
async function stage(name, command, { env = {}, aloud = false } = {}) {
  const start = performance.now();
  const { code, said } = await run('npx', ['--no-install', ...command], { quiet: !aloud, env });
  if (code !== 0) failures.push(name);
  console.log(`${name.padEnd(34)}${code === 0 ? 'ok    ' : 'FAILED'} ${seconds(start).padStart(8)}`);
  if (code !== 0 && !aloud) console.log(`${said.trim()}\n`);
  return code === 0;
}

/**
 * @param {string} name
 * @param {string[]} projects
 * @param {{ env?: Record<string, string>, aloud?: boolean }} [options]
 */
async function vitest(name, projects, { env = {}, aloud = false } = {}) {
  const report = join(reports, `${projects.join('-')}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const quietly = { ...env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  await stage(name, ['vitest', 'run', ...chosen, ...reporters], { env: quietly, aloud });
  if (!existsSync(report)) return;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
  tests.passed += numPassedTests;
  tests.failed += numFailedTests;
  tests.skipped += numPendingTests + numTodoTests;
}

async function checks() {
  await stage('types', ['tsc', '--noEmit']);
  await stage('types of the engine, no browser', ['tsc', '--noEmit', '-p', 'lib/engine']);
  await stage('lint', ['eslint', '.']);
  await stage('format', ['prettier', '--check', '--log-level', 'warn', '.']);
  await stage('unused files and packages', ['knip']);
}

async function all() {
  const chromium = await setUp({ forTests: true });
  console.log(`${'set-up'.padEnd(34)}ok     ${seconds(0).padStart(8)}`);

  // WXT writes types of the entry points and of what the build adds; they are as old as the last install.
  await stage('types of entry points', ['wxt', 'prepare']);
  await Promise.all([checks(), vitest('units, rules, arrows, components', ['engine', 'worker', 'extension'])]);
  const chrome = await stage('build for Chromium', ['wxt', 'build']);
  const firefox = await stage('build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']);
  if (chrome) await stage('sizes', ['size-limit']);
  if (chrome && firefox) {
    await vitest('journeys in real browsers', ['browser', 'browser-alone'], {
      env: { CHROMIUM_PATH: chromium },
      aloud: true,
    });
  }
}

try {
  await all();
} catch (trouble) {
  failures.push('set-up');
  console.error(trouble instanceof SetupTrouble ? trouble.message : trouble);
}
rmSync(reports, { recursive: true });
console.log(`\n${failures.length === 0 ? 'All stages passed' : `Failed: ${failures.join(', ')}`} in ${seconds(0)}`);
console.log(`${tests.passed} passed, ${tests.failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`);
process.exitCode = failures.length === 0 ? 0 : 1;
