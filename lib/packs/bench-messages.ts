import { CsvError, parse } from 'csv-parse/browser/esm/sync';

/** A message to try packs on, and the reply to it where there is one. */
export interface BenchMessage {
  /** As the file names it, else its place in it, from 1. */
  id: string;
  message: string;
  reply: string | null;
}

export interface BenchMessages {
  messages: readonly BenchMessage[];
  /** What could not be read, in words; the rest was. */
  skipped: readonly string[];
}

const MESSAGE = ['message', 'text', 'body', 'comment', 'customer', 'content', 'description'];
const REPLY = ['reply', 'draft', 'answer', 'response', 'agent'];
const ID = ['id', 'ticket', 'ticket_id', 'ticket id', 'number'];

/** Messages from what was pasted or opened: JSONL with `message` and `reply`, CSV with such columns, or plain text with an empty line between two messages. */
export function benchMessages(text: string): BenchMessages {
  const whole = text.replace(/^\uFEFF/, '').trim();
  if (whole === '') return { messages: [], skipped: [] };
  if (whole.startsWith('{')) return fromJsonLines(whole);
  const header = (whole.split('\n', 1)[0] ?? '').toLowerCase();
  const columns = header.split(/[,;\t]/).map((name) => name.trim().replace(/^"|"$/g, ''));
  if (columns.length > 1 && columns.some((name) => MESSAGE.includes(name))) return fromCsv(whole, header);
  return {
    messages: whole.split(/\r?\n\s*\r?\n/).flatMap((block, index) => messageOf({ text: block }, index)),
    skipped: [],
  };
}

function fromJsonLines(text: string): BenchMessages {
  const skipped: string[] = [];
  const messages = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const value: unknown = JSON.parse(line);
      const found = typeof value === 'object' && value !== null ? messageOf({ ...value }, index) : [];
      if (found.length === 0) skipped.push(`Line ${index + 1} has no “message” or “text”.`);
      return found;
    } catch {
      skipped.push(`Line ${index + 1} is no JSON.`);
      return [];
    }
  });
  return { messages, skipped };
}

function fromCsv(text: string, header: string): BenchMessages {
  const skipped: string[] = [];
  try {
    const rows: Record<string, string>[] = parse(text, {
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',',
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    const messages = rows.flatMap((row, index) => {
      const found = messageOf(row, index);
      if (found.length === 0) skipped.push(`Row ${index + 1} has no message.`);
      return found;
    });
    return { messages, skipped };
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    return { messages: [], skipped: [`This CSV cannot be read: ${thrown.message}`] };
  }
}

function messageOf(fields: Readonly<Record<string, unknown>>, index: number): BenchMessage[] {
  const first = (names: readonly string[]): string | null => {
    for (const name of names) {
      const value = fields[name];
      if (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) return String(value).trim();
    }
    return null;
  };
  const message = first(MESSAGE);
  return message === null ? [] : [{ id: first(ID) ?? String(index + 1), message, reply: first(REPLY) }];
}
