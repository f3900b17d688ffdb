import type { Part } from '../select';

/**
 * Gmail, as public sources described it until 2026-11; not yet checked on a live account. In order of trust: ids and
 * addresses in attributes, then roles, then classes (which have lasted for years, and are still the first to go).
 */

/** Old views stay as hidden siblings, so only what is visible counts. */
export const viewPart: Part = { name: 'open view', hooks: [{ generation: 'by role', selector: '[role="main"]' }] };

export const subjectPart: Part = {
  name: 'subject',
  hooks: [
    { generation: 'thread id', selector: 'h2[data-thread-perm-id]' },
    { generation: 'old thread id', selector: 'h2[data-legacy-thread-id]' },
  ],
};

export const messagePart: Part = {
  name: 'messages',
  hooks: [
    { generation: 'message id', selector: '[data-message-id]' },
    { generation: 'old message id', selector: '[data-legacy-message-id]' },
  ],
};

/** A message of the thread, open or folded, and what is written under it. */
export const itemPart: Part = {
  name: 'list of messages',
  hooks: [
    { generation: 'by role', selector: '[role="list"] > [role="listitem"]' },
    { generation: 'by class', selector: '.h7, .kv' },
  ],
};

export const senderPart: Part = {
  name: 'sender',
  hooks: [
    { generation: 'address', selector: '.gD[email]' },
    { generation: 'heading', selector: 'h3 [email]' },
    { generation: 'hovercard', selector: 'h3 [data-hovercard-id*="@"]' },
  ],
};

export const bodyPart: Part = {
  name: 'message text',
  hooks: [
    { generation: '2018', selector: '.ii.gt .a3s' },
    { generation: 'body', selector: '.a3s' },
    { generation: 'wrapper', selector: '.ii.gt' },
  ],
};

export const datePart: Part = { name: 'time', hooks: [{ generation: 'title', selector: '.g3[title]' }] };

export const accountPart: Part = {
  name: 'account button',
  hooks: [{ generation: 'banner', selector: '[role="banner"] a[aria-label*="@"]' }],
};

export const composerPart: Part = {
  name: 'reply box',
  hooks: [
    { generation: 'g_editable', selector: '[g_editable="true"][role="textbox"][contenteditable="true"]' },
    { generation: 'by role', selector: '[role="textbox"][contenteditable="true"]' },
  ],
};
