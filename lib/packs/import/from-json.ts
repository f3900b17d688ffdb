import * as z from 'zod/mini';

import type { Plain, SavedReplies, SavedReply } from './saved-reply';

const text = z.string().check(z.maxLength(20_000));
const optional = z.optional(z.nullable(text));

/** https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/ */
const macroSchema = z.object({
  title: text,
  actions: z.array(z.object({ field: z.string(), value: z.unknown() })),
});

/** Saved replies of Intercom, Help Scout and Freshdesk, whatever they call the two fields. */
const replySchema = z.object({
  name: optional,
  title: optional,
  subject: optional,
  shortcut: optional,
  text: optional,
  body: optional,
  body_text: optional,
  content: optional,
  message: optional,
  html: optional,
  content_html: optional,
  body_html: optional,
});

/** Where lists of saved replies stand in what the tools' interfaces answer. */
const LISTS = ['macros', 'saved_replies', 'saved-replies', 'canned_responses', 'data', 'items', 'results', 'replies'];

const TOOLS: Readonly<Record<string, string>> = {
  'saved-replies': 'Help Scout saved replies',
  canned_responses: 'Freshdesk canned responses',
  saved_replies: 'Intercom saved replies',
};

/** Saved replies out of JSON: a tool's whole answer, or the list in it. Null where there is no such list. */
export function fromJson(value: unknown, plain: Plain): SavedReplies | null {
  const found = listIn(value);
  if (found === null) return null;
  const skipped: string[] = [];
  let macros = 0;
  const replies = found.list.flatMap((entry, index): SavedReply[] => {
    const place = `Entry ${index + 1}`;
    const macro = z.safeParse(macroSchema, entry);
    if (macro.success) {
      macros++;
      const said = commentOf(macro.data.actions, plain);
      if (said === null) skipped.push(`${place}, “${macro.data.title}”, writes no comment.`);
      return said === null ? [] : [{ name: macro.data.title, text: said }];
    }
    const reply = z.safeParse(replySchema, entry);
    const said = reply.success ? textOf(reply.data, plain) : null;
    if (!reply.success || said === null) {
      skipped.push(`${place} has no text.`);
      return [];
    }
    const { name, title, subject, shortcut } = reply.data;
    return [{ name: name ?? title ?? subject ?? shortcut ?? place, text: said }];
  });
  return { from: macros > 0 ? 'Zendesk macros' : (TOOLS[found.key] ?? 'Saved replies'), replies, skipped };
}

function listIn(value: unknown): { key: string; list: readonly unknown[] } | null {
  if (Array.isArray(value)) return { key: '', list: value as unknown[] };
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const key of LISTS) {
    const list = fields[key];
    if (Array.isArray(list)) return { key, list: list as unknown[] };
  }
  // Help Scout wraps its lists once more.
  return '_embedded' in fields ? listIn(fields['_embedded']) : null;
}

/** What a macro writes: its comment as text, else as HTML. A value may be the text, or a channel and the text. */
function commentOf(actions: readonly { field: string; value?: unknown }[], plain: Plain): string | null {
  const valueOf = (field: string): string | null => {
    const value = actions.find((action) => action.field === field)?.value;
    const said: unknown = Array.isArray(value) ? value.at(-1) : value;
    return typeof said === 'string' && said.trim() !== '' ? said : null;
  };
  const html = valueOf('comment_value_html');
  return valueOf('comment_value') ?? (html === null ? null : plain(html));
}

function textOf(reply: z.infer<typeof replySchema>, plain: Plain): string | null {
  const said = [reply.text, reply.body_text, reply.message, reply.content, reply.body].find(isThere);
  if (said !== undefined) return /<\/?(?:p|div|br|span|a|b|i|strong|em|ul|ol|li)\b/i.test(said) ? plain(said) : said;
  const html = [reply.content_html, reply.body_html, reply.html].find(isThere);
  return html === undefined ? null : plain(html);
}

const isThere = (said: string | null | undefined): said is string =>
  said !== null && said !== undefined && said.trim() !== '';
