import type { Part } from '../select';

/**
 * Zendesk Agent Workspace, as public sources described it until 2026-11; not yet checked on a live account. In order of
 * trust: what carries the ticket's id, then `data-test-id`, then roles and classes. No label is read: they are translated.
 */

/** The open ticket by its id. All open tickets stay mounted, so an id and being visible are both asked for. */
export function ticketPart(id: string): Part {
  return {
    name: 'open ticket',
    hooks: [
      { generation: '2026 layout', selector: `[data-test-id="ticket-${id}-standard-layout"][data-is-active="true"]` },
      { generation: '2026 conversation', selector: `[data-ticket-id="${id}"]` },
      { generation: '2025 side conversations', selector: `div[data-side-conversations-anchor-id="${id}"]` },
    ],
  };
}

/** The open ticket where panes carry no id: only believed when the selected tab names the same ticket. */
export const namelessTicketPart: Part = {
  name: 'open ticket (by its tab)',
  hooks: [
    { generation: '2026 panes', selector: '.ticket-panes-grid-layout[data-is-active="true"]' },
    { generation: 'before 2026', selector: '.ticket-panes-grid-layout.active' },
  ],
};

const TAB = '[data-test-id="header-tab"][data-entity-id]';
export const selectedTabPart: Part = {
  name: 'selected tab',
  hooks: [
    { generation: '2026', selector: `${TAB}[data-entity-type="TICKET_ENTITY_TYPE"][data-entity-is-selected="true"]` },
    { generation: 'before 2026', selector: `${TAB}[data-selected="true"]` },
  ],
};

export const logPart: Part = {
  name: 'conversation log',
  hooks: [
    { generation: 'omni-log', selector: '[data-test-id="omni-log-container"]' },
    { generation: 'by role', selector: 'section[role="feed"], [role="feed"]' },
  ],
};

export const itemPart: Part = {
  name: 'messages',
  hooks: [
    { generation: 'omni-log', selector: 'article[data-test-id="omni-log-comment-item"]' },
    { generation: 'by role', selector: 'article, [role="article"]' },
  ],
};

export const bubblePart: Part = {
  name: 'who wrote each message',
  hooks: [
    { generation: 'omni-log', selector: '[data-test-id="omni-log-item-message"][type]' },
    { generation: 'by type', selector: '[type="end-user"], [type="agent"], [type="bot"], [type="internal"]' },
  ],
};

export const notePart: Part = {
  name: 'internal note',
  hooks: [{ generation: 'omni-log', selector: '[data-test-id="omni-log-internal-note-tag"]' }],
};

export const bodyPart: Part = {
  name: 'message text',
  hooks: [
    { generation: 'mail and web', selector: '.zd-comment' },
    { generation: 'chat', selector: '[data-test-id="omni-log-message-content"]' },
  ],
};

export const senderPart: Part = {
  name: 'sender',
  hooks: [
    { generation: 'omni-log name', selector: '[data-test-id="omni-log-item-sender"] strong' },
    { generation: 'omni-log', selector: '[data-test-id="omni-log-item-sender"]' },
    { generation: 'user link', selector: '[data-test-id="omni-log-comment-user-link"]' },
  ],
};

export const timePart: Part = {
  name: 'time',
  hooks: [
    // `timestamp-absolute` may hold local time that claims to be UTC, so it comes second.
    { generation: 'relative', selector: 'time[data-test-id="timestamp-relative"][datetime]' },
    { generation: 'any', selector: 'time[datetime]' },
  ],
};

export const subjectPart: Part = {
  name: 'subject',
  hooks: [
    { generation: 'omni-header', selector: 'input[data-test-id="omni-header-subject"]' },
    { generation: 'old interface', selector: 'input[data-test-id="ticket-pane-subject"]' },
  ],
};

export const composerPart: Part = {
  name: 'reply box',
  hooks: [
    { generation: 'rich text', selector: '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]' },
    { generation: 'plain text', selector: '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]' },
    {
      generation: 'by wrapper',
      selector:
        '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"], ' +
        '.zendesk-editor--rich-text-container [contenteditable="true"], ' +
        '[data-test-id="editor-view"] [contenteditable="true"], #editor-view [contenteditable="true"]',
    },
  ],
};

export const channelPart: Part = {
  name: 'channel of the reply',
  hooks: [
    { generation: 'omnichannel', selector: 'button[data-test-id="omnichannel-channel-switcher-button"][data-channel]' },
  ],
};
