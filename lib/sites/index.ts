import { gmail } from './gmail';
import { practice } from './practice';
import type { Site } from './site';
import { zendesk } from './zendesk';

/** Every site that has a page. A new one is one file, one line here, and one folder of fixtures. */
export const pageSites: readonly Site[] = [zendesk, gmail, practice];

/** The site that may show a conversation at this address, or null. */
export function siteFor(url: URL): Site | null {
  return pageSites.find((site) => site.matches(url)) ?? null;
}
