import type { Message } from '../message';

const BY_HANDLE = /^@[\w.]{2,}$/;
/** A post names the account that it speaks to, and begins with it; a private message has no need to. */
const TO_HANDLE = /^\s*@\w{2,}\b/;
const ABOUT_A_POST =
  /\b(?:mention(?:ed)?|tweet(?:ed)?|(?:public|wall|social) post|post(?:ed)? (?:on|to)|comment(?:ed)? on|review (?:on|at|from)|trustpilot|(?:google|app store|play store) review|(?:one|two|three|four|five|[1-5])[- ]star)\b/i;

/**
 * Can everybody read a reply to this message? No helpdesk's page that we know says so outright (docs of their pages name only who sees a
 * comment within the ticket), so it is told by what came with the message: a handle as its author, a handle that it begins with, or a subject
 * that speaks of a post, a mention or a review. Gmail and a ticket by mail are between two. Where nothing tells, no.
 */
export const isInPublic = ({ author, text, subject }: Pick<Message, 'author' | 'text' | 'subject'>): boolean =>
  BY_HANDLE.test(author ?? '') || TO_HANDLE.test(text) || ABOUT_A_POST.test(subject ?? '');
