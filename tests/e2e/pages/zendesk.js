import { Bold, DecoupledEditor, Essentials, Link, List, Paragraph } from '/assets/ckeditor5.js';

/**
 * A stand-in for Zendesk's agent workspace, built from public facts about its page: a single-page application that keeps
 * the panes of all open tickets mounted, with a real CKEditor 5 as its composer.
 */
const tickets = JSON.parse(document.getElementById('tickets').textContent);
const panes = new Map();
const tabs = new Map();
const nav = document.querySelector('nav');
const ticketInAddress = () => Number(/\/agent\/tickets\/(\d+)/.exec(location.pathname)?.[1]);

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The body as Zendesk makes it of a plain mail: a paragraph for each blank-line block, a break for each line. */
function body({ text, html }) {
  const comment = make('div', { class: 'zd-comment', dir: 'auto' });
  if (html !== undefined) {
    comment.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    return comment;
  }
  for (const block of text.split(/\n{2,}/)) {
    const lines = block.split('\n').flatMap((line, index) => (index === 0 ? [line] : [make('br', {}), line]));
    comment.append(make('p', { dir: 'auto' }, ...lines));
  }
  return comment;
}

function item({ from, author, text, html, at }) {
  const note = from === 'note';
  const bubble = make(
    'div',
    { class: 'bubble', 'data-test-id': 'omni-log-item-message', type: from === 'end-user' ? 'end-user' : 'agent' },
    make(
      'div',
      { 'data-test-id': 'omni-log-message-content', 'data-originated-from': 'EmailInteraction' },
      body({ text, html }),
    ),
  );
  const sender = make('a', { href: `/agent/users/${from === 'end-user' ? 21 : 7}` }, make('strong', {}, author));
  return make(
    'article',
    { 'data-test-id': 'omni-log-comment-item', ...(note && { class: 'note' }) },
    make('div', { 'data-test-id': 'omni-log-item-sender' }, sender),
    make('time', { 'data-test-id': 'timestamp-relative', datetime: at }, at),
    ...(note ? [make('span', { 'data-test-id': 'omni-log-internal-note-tag' }, 'Internal')] : []),
    bubble,
  );
}

/** A tab for an open ticket. */
function addTab(ticket) {
  const tab = make(
    'a',
    {
      href: `/agent/tickets/${ticket.id}`,
      'data-test-id': 'header-tab',
      'data-entity-type': 'TICKET_ENTITY_TYPE',
      'data-entity-id': ticket.id,
      'data-entity-is-selected': 'false',
    },
    `#${ticket.id}`,
  );
  tab.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', tab.href);
    void show();
  });
  nav.append(tab);
  tabs.set(ticket.id, tab);
}

/** The pane of a ticket: made when it is first shown, and mounted from then on. */
async function mount(ticket) {
  const log = make('section', { role: 'feed', 'data-test-id': 'omni-log-container' }, ...ticket.comments.map(item));
  const channel = make(
    'button',
    { 'data-test-id': 'omnichannel-channel-switcher-button', 'data-channel': 'web', type: 'button' },
    'Public reply',
  );
  channel.addEventListener('click', () => {
    const next = channel.dataset.channel === 'web' ? 'internal' : 'web';
    channel.dataset.channel = next;
    channel.textContent = next === 'web' ? 'Public reply' : 'Internal note';
  });
  const editable = make('div', { 'data-test-id': 'omnicomposer-rich-text-ckeditor' });
  const send = make('button', { 'data-test-id': 'submit_button-button', type: 'button' }, 'Submit as Open');
  const pane = make(
    'div',
    { class: 'pane', 'data-test-id': `ticket-${ticket.id}-standard-layout`, 'data-is-active': 'false' },
    make('input', { 'data-test-id': 'omni-header-subject', value: ticket.subject, 'aria-label': 'Subject' }),
    make(
      'div',
      { class: 'conversation-polaris', 'data-ticket-id': ticket.id },
      log,
      make(
        'div',
        { class: 'composer', id: 'editor-view', 'data-test-id': 'editor-view' },
        channel,
        make('div', { 'data-test-id': 'ticket-rich-text-editor' }, editable),
      ),
    ),
    send,
  );
  document.getElementById('main_panes').append(pane);
  panes.set(ticket.id, { pane, log });

  const editor = await DecoupledEditor.create(editable, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Link, List],
    toolbar: [],
  });
  // What Zendesk would post. The test's server keeps it.
  send.addEventListener('click', () => {
    void fetch(`/api/v2/tickets/${ticket.id}.json`, {
      method: 'PUT',
      body: JSON.stringify({ ticket: { comment: { html_body: editor.getData() } } }),
    });
  });
}

/** Shows the pane of the ticket in the address; the others stay mounted. */
async function show() {
  const id = ticketInAddress();
  const ticket = tickets.find((one) => one.id === id);
  const mounted = ticket && !panes.has(id) ? mount(ticket) : undefined;
  for (const [of, { pane }] of panes) {
    pane.dataset.isActive = String(of === id);
    pane.style.display = of === id ? '' : 'none';
  }
  for (const [of, tab] of tabs) tab.dataset.entityIsSelected = String(of === id);
  await mounted;
}

window.addEventListener('popstate', show);
tickets.forEach(addTab);
await show();

/** For a test's hand: what happens without the agent. */
window.helpdesk = {
  /** The customer writes again. */
  receive: (id, comment) => panes.get(id).log.append(item(comment)),
};
document.documentElement.dataset.ready = 'true';
