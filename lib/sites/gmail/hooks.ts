import type { Part } from '../select';

/**
 * Gmail, as public sources described it until 2026-11; not yet checked on a live account. In order of trust: ids and
 * addresses in attributes, then roles, then classes (which have lasted for years, and are still the first to go).
 */

/** Old views stay as hidden siblings, so only what is visible counts. */
export const viewPart: Part = {
  name: 'open view',
  hooks: {
    'by role': '[role="main"]',
  },
};

export const subjectPart: Part = {
  name: 'subject',
  hooks: {
    'thread id': 'h2[data-thread-perm-id]',
    'old thread id': 'h2[data-legacy-thread-id]',
  },
};

export const messagePart: Part = {
  name: 'messages',
  hooks: {
    'message id': '[data-message-id]',
    'old message id': '[data-legacy-message-id]',
  },
};

/** A message of the thread, open or folded, and what is written under it. */
export const itemPart: Part = {
  name: 'list of messages',
  hooks: {
    'by role': '[role="list"] > [role="listitem"]',
    'by class': '.h7, .kv',
  },
};

export const senderPart: Part = {
  name: 'sender',
  hooks: {
    address: '.gD[email]',
    heading: 'h3 [email]',
    hovercard: 'h3 [data-hovercard-id*="@"]',
  },
};

export const bodyPart: Part = {
  name: 'message text',
  hooks: {
    '2018 body': '.ii.gt .a3s',
    body: '.a3s',
    wrapper: '.ii.gt',
  },
};

export const datePart: Part = {
  name: 'time',
  hooks: {
    title: '.g3[title]',
  },
};

export const accountPart: Part = {
  name: 'account button',
  hooks: {
    banner: '[role="banner"] a[aria-label*="@"]',
  },
};

export const composerPart: Part = {
  name: 'reply box',
  hooks: {
    g_editable: '[g_editable="true"][role="textbox"][contenteditable="true"]',
    'by role': '[role="textbox"][contenteditable="true"]',
  },
};
