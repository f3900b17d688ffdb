import * as z from 'zod/mini';

import { LONGEST_TEXT } from '../limits';
import { composerKindSchema, siteNameSchema, sightingSchema, troubleSchema } from '../message';

/**
 * Every channel between contexts: who may send it, name, data, reply. Facts travel up in the past tense (`message:seen`),
 * commands travel down in the imperative (`reply:insert`). Each side parses what it receives; nothing else crosses.
 *
 * `from: 'page'` is whoever reads a helpdesk: a content script, the practice page, the paste box. `from: 'extension'` is
 * our own pages and the worker, never a content script: a page that took over its renderer may lie, but not command.
 */

const nothing = z.undefined();
const text = z.string().check(z.maxLength(LONGEST_TEXT));

/** The outcome of writing to the page, read back. */
export const writtenSchema = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), trouble: troubleSchema }),
]);
export type Written = z.infer<typeof writtenSchema>;

/** One hook of a site, and whether the page has it now. Holds no content of the page. */
export const hookReportSchema = z.object({
  part: z.string(),
  generation: z.string(),
  selector: z.string(),
  found: z.number(),
  used: z.boolean(),
});
export const diagnosisSchema = z.object({ site: siteNameSchema, hooks: z.array(hookReportSchema) });
export type HookReport = z.infer<typeof hookReportSchema>;
export type Diagnosis = z.infer<typeof diagnosisSchema>;

/** What became of asking a server for a pack: nothing newer, its text, or why not, in words to show. */
export const linkAnswerSchema = z.union([
  z.object({
    ok: z.literal(true),
    value: z.union([
      z.object({ kind: z.literal('same') }),
      z.object({ kind: z.literal('text'), text: z.string(), hash: z.string(), etag: z.nullable(z.string()) }),
    ]),
  }),
  z.object({ ok: z.literal(false), trouble: z.object({ kind: z.literal('refused'), reason: z.string() }) }),
]);

const faultSchema = z.enum(['ours', 'unknown', 'not-ours']);
/** Which conversation a panel's command is about: a tab's, or the paste box's. */
export const conversationKeySchema = z.union([z.number(), z.literal('paste')]);
const about = { key: conversationKeySchema, conversationId: z.string() };

/** What a page is told: whether to read at all (the off switches), and which addresses are the agent's own. */
export const watchSchema = z.object({ reading: z.boolean(), ownAddresses: z.array(z.string()) });
export type Watch = z.infer<typeof watchSchema>;

export const protocol = {
  // facts: page → background
  /** A page of a site has loaded: whatever was read in its tab before is gone. */
  'page:opened': { from: 'page', data: z.object({ site: siteNameSchema }), reply: watchSchema },
  'message:seen': { from: 'page', data: sightingSchema, reply: nothing },
  'message:missed': { from: 'page', data: z.object({ site: siteNameSchema, trouble: troubleSchema }), reply: nothing },
  'draft:changed': {
    from: 'page',
    data: z.object({ site: siteNameSchema, conversationId: z.string(), text, composer: composerKindSchema }),
    reply: nothing,
  },

  // commands: panel or background → page (by tab)
  'reply:insert': {
    from: 'extension',
    data: z.object({ conversationId: z.string(), messageId: z.string(), text, intoNote: z.boolean() }),
    reply: writtenSchema,
  },
  /** Replaces one passage of the draft; refused when the draft is no longer what the panel shows. */
  'draft:mend': {
    from: 'extension',
    data: z.object({ conversationId: z.string(), draft: text, start: z.number(), end: z.number(), text }),
    reply: writtenSchema,
  },
  /** Read again and report, whether or not anything changed. */
  'page:read': { from: 'extension', data: nothing, reply: nothing },
  /** The off switches or the agent's addresses changed: open again, and go by the reply. */
  'page:reopen': { from: 'extension', data: nothing, reply: nothing },
  'page:diagnose': { from: 'extension', data: nothing, reply: z.nullable(diagnosisSchema) },

  // choices of the agent: panel → background, about one conversation
  'fault:chosen': { from: 'extension', data: z.object({ ...about, fault: faultSchema }), reply: nothing },
  'fact:mended': {
    from: 'extension',
    data: z.object({ ...about, index: z.number(), value: z.nullable(text) }),
    reply: nothing,
  },
  'phrasing:passed': { from: 'extension', data: z.object({ ...about, step: z.string() }), reply: nothing },
  'phrasing:inserted': { from: 'extension', data: z.object({ ...about, phrasing: z.string() }), reply: nothing },
  'finding:dismissed': {
    from: 'extension',
    data: z.object({ ...about, rule: z.string(), passage: text, reach: z.enum(['once', 'always']) }),
    reply: nothing,
  },
  /** A label of the message that is read is wrong; `to` is right, or with null nothing is. */
  'label:corrected': {
    from: 'extension',
    data: z.object({
      ...about,
      messageId: z.string(),
      family: z.enum(['tone', 'type', 'flag']),
      from: z.nullable(z.string()),
      to: z.nullable(z.string()),
    }),
    reply: nothing,
  },
  /** A remark on the draft is wrong. */
  'finding:denied': {
    from: 'extension',
    data: z.object({ ...about, rule: z.string(), passage: text }),
    reply: nothing,
  },
  'correction:undone': { from: 'extension', data: z.object({ ...about, index: z.number() }), reply: nothing },
  'category:chosen': {
    from: 'extension',
    data: z.object({ ...about, category: z.nullable(z.string()) }),
    reply: nothing,
  },
  /** A promise that was sent is put off, done with, or taken up again. */
  'follow-up:changed': {
    from: 'extension',
    data: z.object({ id: z.number(), due: z.number(), closed: z.boolean() }),
    reply: nothing,
  },
  /** All that was counted, corrected and promised is to be forgotten. */
  'records:wiped': { from: 'extension', data: nothing, reply: nothing },
  /** What is remembered of how this agent writes is to be forgotten. */
  'memory:forget': { from: 'extension', data: nothing, reply: nothing },
  /** Only the worker can reach the network, and only to fetch packs. */
  'link:fetch': {
    from: 'extension',
    data: z.object({ url: z.string(), etag: z.nullable(z.string()), pin: z.nullable(z.string()) }),
    reply: linkAnswerSchema,
  },
  'draft:checked': { from: 'extension', data: z.object({ ...about }), reply: nothing },
} as const;

export type Protocol = typeof protocol;
export type Channel = keyof Protocol;
export type Data<C extends Channel> = z.infer<Protocol[C]['data']>;
export type Reply<C extends Channel> = z.infer<Protocol[C]['reply']>;
