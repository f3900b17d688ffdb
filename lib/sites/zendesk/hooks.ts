import type { Part } from '../select';

/**
 * Zendesk Agent Workspace, as public sources described it until 2026-11; not yet checked on a live account. In order of
 * trust: what carries the ticket's id, then `data-test-id`, then roles and classes. No label is read: they are translated.
 */

/** The open ticket by its id. All open tickets stay mounted, so an id and being visible are both asked for. */
export function ticketPart(id: string): Part {
  return {
    name: 'open ticket',
    hooks: {
      '2026 layout': `[data-test-id="ticket-${id}-standard-layout"][data-is-active="true"]`,
      '2026 conversation': `[data-ticket-id="${id}"]`,
      '2025 side conversations': `div[data-side-conversations-anchor-id="${id}"]`,
    },
  };
}

/** The open ticket where panes carry no id: only believed when the selected tab names the same ticket. */
export const namelessTicketPart: Part = {
  name: 'open ticket (by its tab)',
  hooks: {
    '2026 panes': '.ticket-panes-grid-layout[data-is-active="true"]',
    'before 2026': '.ticket-panes-grid-layout.active',
  },
};

const TAB = '[data-test-id="header-tab"][data-entity-id]';
export const selectedTabPart: Part = {
  name: 'selected tab',
  hooks: {
    '2026 tab': `${TAB}[data-entity-type="TICKET_ENTITY_TYPE"][data-entity-is-selected="true"]`,
    'before 2026': `${TAB}[data-selected="true"]`,
  },
};

export const logPart: Part = {
  name: 'conversation log',
  hooks: {
    'omni-log': '[data-test-id="omni-log-container"]',
    'by role': 'section[role="feed"], [role="feed"]',
  },
};

export const itemPart: Part = {
  name: 'messages',
  hooks: {
    'omni-log': 'article[data-test-id="omni-log-comment-item"]',
    'by role': 'article, [role="article"]',
  },
};

export const bubblePart: Part = {
  name: 'who wrote each message',
  hooks: {
    'omni-log': '[data-test-id="omni-log-item-message"][type]',
    'by type': '[type="end-user"], [type="agent"], [type="bot"], [type="internal"]',
  },
};

export const notePart: Part = {
  name: 'internal note',
  hooks: {
    'omni-log': '[data-test-id="omni-log-internal-note-tag"]',
  },
};

export const bodyPart: Part = {
  name: 'message text',
  hooks: {
    'mail and web': '.zd-comment',
    chat: '[data-test-id="omni-log-message-content"]',
  },
};

export const senderPart: Part = {
  name: 'sender',
  hooks: {
    'omni-log name': '[data-test-id="omni-log-item-sender"] strong',
    'omni-log': '[data-test-id="omni-log-item-sender"]',
    'user link': '[data-test-id="omni-log-comment-user-link"]',
  },
};

export const timePart: Part = {
  name: 'time',
  hooks: {
    // `timestamp-absolute` may hold local time that claims to be UTC, so it comes second.
    relative: 'time[data-test-id="timestamp-relative"][datetime]',
    any: 'time[datetime]',
  },
};

export const subjectPart: Part = {
  name: 'subject',
  hooks: {
    'omni-header': 'input[data-test-id="omni-header-subject"]',
    'old interface': 'input[data-test-id="ticket-pane-subject"]',
  },
};

export const composerPart: Part = {
  name: 'reply box',
  hooks: {
    'rich text': '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]',
    'plain text': '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
    'by wrapper':
      '.zendesk-editor--rich-text-container [contenteditable="true"], #editor-view [contenteditable="true"]',
  },
};

export const channelPart: Part = {
  name: 'channel of the reply',
  hooks: {
    omnichannel: 'button[data-test-id="omnichannel-channel-switcher-button"][data-channel]',
  },
};
