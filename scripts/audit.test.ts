import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-audit-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('reviews replies from the shell, one JSON line for each', { timeout: 60_000 }, () => {
  const file = join(folder, 'replies.jsonl');
  const reply = { id: 'a', message: 'My kettle never came. I am furious!', draft: 'Please calm down, [NAME].' };
  writeFileSync(file, `${JSON.stringify(reply)}\n`);
  const tsx = join(import.meta.dirname, '../node_modules/.bin/tsx');
  const out = execFileSync(tsx, [join(import.meta.dirname, 'audit.ts'), '--replies', file], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const said = JSON.parse(out) as {
    id: string;
    marks: string[];
    findings: { rule: string; severity: string }[];
    missing: string[];
  };
  expect(Object.keys(said)).toEqual(['id', 'marks', 'scripted', 'heat', 'findings', 'missing']);
  expect(said.marks).toContain('placeholder');
  expect(said.findings.map(({ rule }) => rule)).toContain('calm-down');
});
