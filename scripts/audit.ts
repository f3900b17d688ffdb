import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { compile, type Engine } from '../lib/engine';
import { asPack } from '../lib/packs/schema';
import { type Line, readRecords } from './audit/records';
import { readingLine } from './audit/reading-line';
import { replyLine } from './audit/reply-line';
import { readCorePack, readDraftWeights, readWeights } from './core-pack';

/**
 * The engine from the shell. `npm run -s audit -- --messages FILE` reads JSONL (`{id, text}`) or CSV and writes one JSON line for each
 * message to standard output. `--text COLUMN` and `--id COLUMN` name other fields.
 * `-- --replies FILE` does the same for drafts (`{id, message, draft}`). A bad line is reported with its number and skipped.
 * Exit code 0: all read; 1: some lines skipped; 2: nothing could be read.
 */
const USAGE = `npm run -s audit -- --messages FILE [--text COLUMN] [--id COLUMN]     FILE: .jsonl or .csv
npm run -s audit -- --replies FILE                                     each with message and draft`;
const PROGRESS_EVERY = 500;

interface Job {
  file: string;
  /** The line to write for a record, or why there is none. */
  write: (engine: Engine, line: Line & { ok: true }) => { ok: true; value: object } | { ok: false; reason: string };
}

const job = chooseJob();
if (typeof job === 'string') {
  console.error(job);
  process.exitCode = 2;
} else process.exitCode = await audit(job);

function chooseJob(): Job | string {
  let values: { messages?: string; replies?: string; text?: string; id?: string };
  try {
    ({ values } = parseArgs({
      options: {
        messages: { type: 'string' },
        replies: { type: 'string' },
        text: { type: 'string' },
        id: { type: 'string' },
      },
    }));
  } catch (error) {
    return `${(error as Error).message}\n${USAGE}`;
  }
  const { messages, replies, text: textField = 'text', id: idField = 'id' } = values;
  if (replies !== undefined) return existsSync(replies) ? reviewing(replies, idField) : `there is no file ${replies}`;
  if (messages === undefined) return USAGE;
  if (!existsSync(messages)) return `there is no file ${messages}`;
  return {
    file: messages,
    write(engine, { line, fields }) {
      const text = fields[textField];
      if (typeof text !== 'string') return { ok: false, reason: `has no text in "${textField}"` };
      return { ok: true, value: readingLine(engine, fields[idField] ?? line, text) };
    },
  };
}

function reviewing(file: string, idField: string): Job {
  return {
    file,
    write(engine, { line, fields }) {
      const { message, draft } = fields;
      if (typeof message !== 'string' || typeof draft !== 'string') {
        return { ok: false, reason: 'has no text in "message" and "draft"' };
      }
      return { ok: true, value: replyLine(engine, fields[idField] ?? line, message, draft) };
    },
  };
}

async function audit({ file, write }: Job): Promise<number> {
  const { engine } = compile([asPack(readCorePack())], readWeights(), readDraftWeights());
  const started = performance.now();
  let done = 0;
  let skipped = 0;
  const progress = (end: string): void => {
    const seconds = (performance.now() - started) / 1000;
    process.stderr.write(
      `${process.stderr.isTTY ? '\r' : ''}${done} read, ${skipped} skipped, ${seconds.toFixed(1)} s${end}`,
    );
  };
  for await (const line of readRecords(file)) {
    const result = line.ok ? write(engine, line) : line;
    if (result.ok && 'value' in result) {
      if (!process.stdout.write(`${JSON.stringify(result.value)}\n`)) await once(process.stdout, 'drain');
      if (++done % PROGRESS_EVERY === 0 && process.stderr.isTTY) progress('');
    } else {
      skipped++;
      process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[2K' : ''}line ${line.line} ${result.reason}: skipped\n`);
    }
  }
  progress('\n');
  return skipped > 0 ? 1 : 0;
}
