import * as z from 'zod/mini';

import { LONGEST_TEXT } from './limits';

/**
 * The nouns that cross from a page to the background. `zod/mini`, because the worker and every page of ours carry this
 * file, and plain unions: discriminated ones weigh more, and only say better what is wrong, which nobody is shown. A content script
 * carries its types only: a helpdesk's page should not pay for a schema library.
 */
z.config({ jitless: true });

export const siteNames = ['zendesk', 'gmail', 'practice', 'paste'] as const;
export const siteNameSchema = z.enum(siteNames);
export type SiteName = z.infer<typeof siteNameSchema>;

/** One customer message, quoted history and signature off. */
export const messageSchema = z.object({
  site: siteNameSchema,
  conversationId: z.string(),
  messageId: z.string(),
  author: z.nullable(z.string()),
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
  /** ISO 8601, or null where the page does not say. */
  sentAt: z.nullable(z.string()),
  subject: z.nullable(z.string()),
});
export type Message = z.infer<typeof messageSchema>;

/** One turn of the thread, in order of time, the customer's and the company's; internal notes are never here. */
export const turnSchema = z.object({
  messageId: z.string(),
  role: z.enum(['customer', 'agent']),
  author: z.nullable(z.string()),
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
  sentAt: z.nullable(z.string()),
});
export type Turn = z.infer<typeof turnSchema>;

/** Where a reply would go now. `internal` is a note that the customer never sees. */
export const composerKindSchema = z.enum(['public', 'internal', 'closed']);
export type ComposerKind = z.infer<typeof composerKindSchema>;

/** What a site sees of the conversation on screen. */
export const sightingSchema = z.object({
  message: messageSchema,
  thread: z.array(turnSchema),
  composer: composerKindSchema,
});
export type Sighting = z.infer<typeof sightingSchema>;

/** Why a page could not be read, or a reply not written. Shown in plain words (`lib/conversation/plain-words.ts`). */
export const troubleSchema = z.union([
  /** A hook of the page is gone: `what` names the part in the words of the site file ("newest customer message"). */
  z.object({ kind: z.literal('not-found'), site: siteNameSchema, what: z.string() }),
  /** The page has a conversation, but no customer has written in it. */
  z.object({ kind: z.literal('no-customer-message'), site: siteNameSchema }),
  /** The address is a helpdesk's, but no conversation is open. */
  z.object({ kind: z.literal('no-conversation'), site: siteNameSchema }),
  /** The customer's message holds no text (an image, say). */
  z.object({ kind: z.literal('empty-message'), site: siteNameSchema }),
  /** What is on screen is not what the panel shows: refused. */
  z.object({ kind: z.literal('other-conversation'), expected: z.string(), found: z.nullable(z.string()) }),
  /** No reply box is open. */
  z.object({ kind: z.literal('composer-closed'), site: siteNameSchema }),
  /** Several reply boxes are open and none was focused last. */
  z.object({ kind: z.literal('which-composer'), site: siteNameSchema, count: z.number() }),
  /** The box would write an internal note. */
  z.object({ kind: z.literal('internal-note'), site: siteNameSchema }),
  /** Written, read back, and the text is not there exactly once. */
  z.object({ kind: z.literal('not-confirmed'), site: siteNameSchema, times: z.number() }),
  /** The draft changed between reading and writing. */
  z.object({ kind: z.literal('draft-changed'), site: siteNameSchema }),
  /** The tab does not answer: closed, or loaded before the extension was. */
  z.object({ kind: z.literal('no-answer') }),
  /** What was sent did not fit its channel, or came from where that channel may not be sent. */
  z.object({ kind: z.literal('refused'), channel: z.string() }),
  /** The page is not one of the sites that are read. */
  z.object({ kind: z.literal('unsupported') }),
]);
export type Trouble = z.infer<typeof troubleSchema>;
