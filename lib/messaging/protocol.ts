import * as z from 'zod/mini';

import { composerKindSchema, LONGEST_TEXT, siteNameSchema, sightingSchema, troubleSchema } from '../message';

/**
 * Every channel between contexts: name, data, reply. Facts travel up in the past tense (`message:seen`), commands travel
 * down in the imperative (`reply:insert`). Each side parses what it receives; nothing else crosses.
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

const faultSchema = z.enum(['ours', 'unknown', 'not-ours']);
/** Which conversation a panel's command is about: a tab's, or the paste box's. */
export const conversationKeySchema = z.union([z.number(), z.literal('paste')]);
export type ConversationKey = z.infer<typeof conversationKeySchema>;
const about = { key: conversationKeySchema, conversationId: z.string() };

export const protocol = {
  // facts: page → background
  'message:seen': { data: sightingSchema, reply: nothing },
  'message:missed': { data: z.object({ site: siteNameSchema, trouble: troubleSchema }), reply: nothing },
  'draft:changed': {
    data: z.object({ site: siteNameSchema, conversationId: z.string(), text, composer: composerKindSchema }),
    reply: nothing,
  },

  // commands: panel → page (by tab)
  'reply:insert': {
    data: z.object({ conversationId: z.string(), messageId: z.string(), text, intoNote: z.boolean() }),
    reply: writtenSchema,
  },
  /** Replaces one passage of the draft; refused when the draft is no longer what the panel shows. */
  'draft:mend': {
    data: z.object({ conversationId: z.string(), draft: text, start: z.number(), end: z.number(), text }),
    reply: writtenSchema,
  },
  'page:read': { data: nothing, reply: nothing },
  'page:diagnose': { data: nothing, reply: z.nullable(diagnosisSchema) },

  // choices of the agent: panel → background, about one conversation
  'fault:chosen': { data: z.object({ ...about, fault: faultSchema }), reply: nothing },
  'fact:mended': {
    data: z.object({ ...about, index: z.number(), value: z.nullable(text) }),
    reply: nothing,
  },
  'phrasing:passed': { data: z.object({ ...about, step: z.string() }), reply: nothing },
  'phrasing:inserted': { data: z.object({ ...about, phrasing: z.string(), text }), reply: nothing },
  'finding:dismissed': {
    data: z.object({ ...about, rule: z.string(), passage: text, reach: z.enum(['once', 'always']) }),
    reply: nothing,
  },
  'draft:checked': { data: z.object({ ...about }), reply: nothing },
} as const;

export type Protocol = typeof protocol;
export type Channel = keyof Protocol;
export type Data<C extends Channel> = z.infer<Protocol[C]['data']>;
export type Reply<C extends Channel> = z.infer<Protocol[C]['reply']>;
