import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

import { CsvError, parse } from 'csv-parse';

/** One line of a file: its fields, or why it could not be read. Lines count from 1; a CSV record has the line that it ends on. */
export type Line =
  { line: number; ok: true; fields: Readonly<Record<string, unknown>> } | { line: number; ok: false; reason: string };

/** Records of a JSONL or CSV file (by its name's ending), one after the other; the file is never held as a whole. */
export const readRecords = (file: string): AsyncGenerator<Line> =>
  /\.csv$/i.test(file) ? readCsv(file) : readJsonLines(file);

async function* readJsonLines(file: string): AsyncGenerator<Line> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  let line = 0;
  for await (const source of lines) {
    line++;
    const text = line === 1 ? source.replace(/^\uFEFF/u, '') : source;
    if (text.trim() === '') continue;
    yield parseLine(text, line);
  }
}

function parseLine(text: string, line: number): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, ok: false, reason: 'is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { line, ok: false, reason: 'is not an object' };
  return { line, ok: true, fields: value as Record<string, unknown> };
}

/** csv-parse (of node-csv): streams, knows quoted line breaks and byte order marks, no dependencies. Looked at: papaparse, fast-csv. */
async function* readCsv(file: string): AsyncGenerator<Line> {
  const skipped: Line[] = [];
  const parser = parse({
    columns: true,
    bom: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error: CsvError | undefined) => {
      skipped.push({ line: Number(error?.lines ?? 0), ok: false, reason: error?.message ?? 'is no CSV record' });
      return undefined;
    },
  });
  const source = createReadStream(file);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  for await (const { record, info } of parser as AsyncIterable<{
    record: Record<string, string>;
    info: { lines: number };
  }>) {
    yield* skipped.splice(0);
    yield { line: info.lines, ok: true, fields: record };
  }
  yield* skipped;
}
