import PostalMime from 'postal-mime';

import type { Plain, SavedReply } from './saved-reply';

/** One saved mail (`.eml`): its subject names it, its text is the reply. Null where it holds no text. */
export async function fromMail(source: string, plain: Plain): Promise<SavedReply | null> {
  const { subject, text, html } = await PostalMime.parse(source);
  const said = (text ?? (html === undefined ? '' : plain(html))).trim();
  return said === '' ? null : { name: subject ?? 'Mail without a subject', text: said };
}
