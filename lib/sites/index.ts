import { gmail } from './gmail';
import type { Site } from './site';
import { zendesk } from './zendesk';

/** Every helpdesk whose pages are read. A new one is one file, one line here, and one folder of fixtures. */
export const helpdesks: readonly Site[] = [zendesk, gmail];

/** The site that may show a conversation at this address, or null. */
export function siteFor(url: URL): Site | null {
  return helpdesks.find((site) => site.matches(url)) ?? null;
}
