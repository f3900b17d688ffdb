import { fail, ok, type Result } from '../../result';
import { fromCsv } from './from-csv';
import { fromJson } from './from-json';
import { fromMail } from './from-mail';
import type { ImportTrouble, Plain, SavedReplies } from './saved-reply';

/** A file of saved replies larger than this is cut into several first. */
const MOST_BYTES = 20_000_000;

const NOTHING =
  'No saved reply was found in this file. Bring Zendesk macros (the JSON of its macros interface, or a CSV), saved replies of Intercom, Help Scout or Freshdesk (CSV or JSON), Text Blaze or TextExpander snippets (CSV), a mail saved as .eml, or a CSV with the columns “name” and “text”.';

/** Reads what another tool exported, whichever it is. Changes nothing and keeps nothing. */
export async function readSaved(
  file: { name: string; text: string },
  plain: Plain,
): Promise<Result<SavedReplies, ImportTrouble>> {
  if (file.text.length > MOST_BYTES) return fail({ reason: 'This file is larger than 20 MB: bring it in parts.' });
  const text = file.text.replace(/^\uFEFF/, '').trim();
  const read = await readAs(file.name.toLowerCase(), text, plain);
  if (typeof read === 'string') return fail({ reason: read });
  return read === null || read.replies.length === 0 ? fail({ reason: NOTHING }) : ok(read);
}

async function readAs(name: string, text: string, plain: Plain): Promise<SavedReplies | string | null> {
  if (/^[[{]/.test(text)) {
    const value = valueOf(text);
    return value === undefined ? 'This file begins like JSON and is none: export it again.' : fromJson(value, plain);
  }
  if (name.endsWith('.eml') || /^(?:[A-Za-z-]+: .*\r?\n(?:[ \t].*\r?\n)*){2,}\r?\n/.test(text)) {
    const reply = await fromMail(text, plain);
    return reply === null ? null : { from: 'A saved mail', replies: [reply], skipped: [] };
  }
  if (name.endsWith('.txt') && text !== '')
    return { from: 'A saved text', replies: [{ name: name.replace(/\.txt$/, ''), text }], skipped: [] };
  return text === '' ? null : fromCsv(text, plain);
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
