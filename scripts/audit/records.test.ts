import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { type Line, readRecords } from './records';

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function linesOf(name: string, content: string): Promise<Line[]> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const lines: Line[] = [];
  for await (const line of readRecords(file)) lines.push(line);
  return lines;
}

describe('records of a file', () => {
  it('reads JSON lines, skips empty ones, and names bad ones by number', async () => {
    expect(await linesOf('a.jsonl', '\uFEFF{"id":1}\r\n\nnot json\n[1]\n{"id":2}')).toEqual([
      { line: 1, ok: true, fields: { id: 1 } },
      { line: 3, ok: false, reason: 'is not JSON' },
      { line: 4, ok: false, reason: 'is not an object' },
      { line: 5, ok: true, fields: { id: 2 } },
    ]);
  });

  it('reads CSV with quoted commas and line breaks, and names records of another width', async () => {
    const lines = await linesOf('a.csv', 'id,text\n1,"Where, is\nit?"\n2,too,many\n3,ok\n');
    expect(lines.filter(({ ok }) => ok)).toEqual([
      { line: 3, ok: true, fields: { id: '1', text: 'Where, is\nit?' } },
      { line: 5, ok: true, fields: { id: '3', text: 'ok' } },
    ]);
    expect(lines.filter(({ ok }) => !ok)).toHaveLength(1);
  });
});
