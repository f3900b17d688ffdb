import type { SiteName, Trouble } from '../message';

/** Every expected trouble as one or two sentences that an agent can act on. No names of parts of ours, no codes. */

export const siteWords: Readonly<Record<SiteName, string>> = {
  zendesk: 'Zendesk',
  gmail: 'Gmail',
  practice: 'the practice inbox',
  paste: 'the paste box',
};

export function troubleWords(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'not-found':
      return `Can’t read this page: no ${trouble.what} found. ${siteWords[trouble.site]} may have changed. Paste the message below instead.`;
    case 'no-customer-message':
      return 'No customer has written in this conversation yet.';
    case 'no-conversation':
      return 'No conversation is open. Open one, and its newest customer message is read.';
    case 'empty-message':
      return 'The newest customer message holds no words: a picture or an attachment, perhaps.';
    case 'other-conversation':
      return 'Nothing was written: the page now shows another conversation than this panel did.';
    case 'composer-closed':
      return 'Nothing was written: no reply box is open. Open one, or copy the text.';
    case 'which-composer':
      return `Nothing was written: ${trouble.count} reply boxes are open. Click into the one you mean, then try again.`;
    case 'internal-note':
      return 'Nothing was written: the open box writes an internal note, which the customer never sees.';
    case 'not-confirmed':
      return trouble.times === 0
        ? 'The page did not take the text. Copy it and paste it yourself.'
        : `Look at your reply box: the text is in there ${trouble.times} times.`;
    case 'draft-changed':
      return 'Nothing was changed: your draft is not what it was a moment ago. Look again, then apply.';
    case 'no-answer':
      return 'This tab does not answer. Reload it, and it will be read.';
    case 'refused':
      return 'That was not taken. Reload the tab and try again; if it happens again, please report it.';
    case 'unsupported':
      return 'This page is not one of those that Evenkeel reads.';
  }
}
