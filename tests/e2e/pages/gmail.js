/**
 * A stand-in for Gmail, built from public facts about its page: views that stay mounted and hidden, messages that carry
 * their addresses, a plain contenteditable as reply box beside a decoy, and Trusted Types (sent by the server).
 */
const threads = JSON.parse(document.getElementById('tickets').textContent);
const views = new Map();
const stage = document.querySelector('.aeF');

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A mail as Gmail's own editor writes it: one `div` for a line. */
const body = (text) => text.split('\n').map((line) => make('div', {}, line === '' ? make('br', {}) : line));

function mail(thread, { from, author, text, at }, index) {
  const email = from === 'end-user' ? `${author.toLowerCase().replace(/\W+/g, '.')}@example.org` : 'agent@acme.example';
  const id = `msg-f:${thread.id}0${index}`;
  return make(
    'div',
    { role: 'listitem', class: 'h7' },
    make(
      'div',
      { class: 'adn ads', 'data-message-id': `#${id}`, 'data-legacy-message-id': `${thread.id}a${index}` },
      make(
        'h3',
        { class: 'iw' },
        make('span', { class: 'gD', email, name: author, 'data-hovercard-id': email }, author),
      ),
      make('span', { class: 'g3', title: at }, at),
      make('div', { class: 'ii gt', style: 'display:none' }),
      make('div', { class: 'ii gt' }, make('div', { class: 'a3s aiL' }, make('div', { dir: 'ltr' }, ...body(text)))),
    ),
  );
}

function mount(thread) {
  const list = make('div', { role: 'list' }, ...thread.comments.map((comment, index) => mail(thread, comment, index)));
  const editable = make('div', {
    class: 'Am Al editable LW-avf',
    role: 'textbox',
    contenteditable: 'true',
    g_editable: 'true',
    'aria-multiline': 'true',
    'aria-label': 'Message Body',
  });
  const send = make('div', { class: 'IZ' }, make('div', { role: 'button', tabindex: '0' }, 'Send'));
  send.addEventListener('click', () => {
    void fetch(`/sync/u/0/i/s?thread=${thread.id}`, { method: 'POST', body: editable.innerHTML });
  });
  const reply = make(
    'div',
    { class: 'ip adB' },
    make(
      'div',
      { class: 'M9' },
      make('textarea', { class: 'Ak', style: 'display:none', 'aria-label': 'Message Body' }),
      make('div', { class: 'Ap' }, editable),
      send,
    ),
  );
  list.lastElementChild.append(reply);
  const subject = make('h2', {
    class: 'hP',
    'data-thread-perm-id': `thread-f:${thread.id}`,
    'data-legacy-thread-id': `${thread.id}`,
  });
  subject.append(thread.subject);
  const view = make('div', { class: 'nH', role: 'main' }, make('div', { class: 'nH a98 iY' }, subject, list));
  stage.append(view);
  views.set(thread.id, { view, list, thread });
}

/** Shows the thread in the address; the other views stay mounted. */
function show() {
  const id = Number(/\/FMfcg(\d+)/.exec(location.hash)?.[1]);
  for (const [of, { view, thread }] of views) {
    view.style.display = of === id ? '' : 'none';
    if (of === id) document.title = `${thread.subject} - agent@acme.example - Acme Mail`;
  }
}

threads.forEach(mount);
window.addEventListener('hashchange', show);
show();

/** For a test's hand: what happens without the agent. */
window.helpdesk = {
  receive: (id, comment) => {
    const { list, thread } = views.get(id);
    list.lastElementChild.before(mail(thread, comment, list.children.length));
  },
};
document.documentElement.dataset.ready = 'true';
