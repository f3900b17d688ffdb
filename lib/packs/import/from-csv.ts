import { CsvError, parse } from 'csv-parse/browser/esm/sync';

import type { Plain, SavedReplies, SavedReply } from './saved-reply';

const TEXT = ['text', 'body', 'content', 'message', 'reply', 'response', 'comment', 'snippet', 'expansion', 'answer'];
const NAME = ['name', 'title', 'label', 'subject', 'shortcut', 'abbreviation', 'trigger', 'macro'];

/**
 * Saved replies out of a CSV: Zendesk's, Intercom's, Help Scout's and Freshdesk's exports, Text Blaze, TextExpander (which has no
 * heads: abbreviation, text, label), or a plain table. Which column is which its head says, else its contents: the longest is the text.
 */
export function fromCsv(text: string, plain: Plain): SavedReplies | string {
  let rows: string[][];
  try {
    rows = parse(text, { delimiter: delimiterOf(text), bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    return `This CSV cannot be read: ${thrown.message}`;
  }
  const [head = []] = rows;
  const named = columnOf(head, TEXT);
  const body = named === null ? rows : rows.slice(1);
  const textAt = named ?? longest(body);
  if (textAt === null) return 'This CSV has no column of replies: give one the head “text”.';
  const nameAt = (named === null ? null : columnOf(head, NAME)) ?? (textAt === 0 ? 1 : 0);
  const skipped: string[] = [];
  const replies = body.flatMap((row, index): SavedReply[] => {
    const line = index + (named === null ? 1 : 2);
    const said = row[textAt]?.trim() ?? '';
    if (said === '') {
      skipped.push(`Row ${line} has no text.`);
      return [];
    }
    // TextExpander: abbreviation, text, label.
    const name = (named === null && row.length > 2 ? row[2] : row[nameAt])?.trim() ?? '';
    return [
      { name: name === '' ? `Row ${line}` : name, text: /<\/?(?:p|div|br|span)\b/i.test(said) ? plain(said) : said },
    ];
  });
  return { from: toolOf(head, named), replies, skipped };
}

const delimiterOf = (text: string): string => {
  const [line = ''] = text.split('\n', 1);
  return [',', ';', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ',';
};

/** The first column whose head is one of the names, or ends in it ("Macro title", "Comment/Description"). */
function columnOf(head: readonly string[], names: readonly string[]): number | null {
  const heads = head.map((name) => name.trim().toLowerCase());
  for (const name of names) {
    const at = heads.findIndex((one) => one === name || (one.length < 40 && one.split(/[^a-z]+/).includes(name)));
    if (at >= 0) return at;
  }
  return null;
}

/** The column that holds the most letters, where one holds sentences. */
function longest(rows: readonly (readonly string[])[]): number | null {
  const lengths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (lengths[at] = (lengths[at] ?? 0) + cell.length));
  const most = Math.max(...lengths);
  return most >= rows.length * 15 ? lengths.indexOf(most) : null;
}

function toolOf(head: readonly string[], named: number | null): string {
  const words = head.join(' ').toLowerCase();
  if (named === null) return 'TextExpander snippets';
  if (words.includes('shortcut')) return 'Text Blaze snippets';
  return words.includes('macro') ? 'Zendesk macros' : 'A table of replies';
}
