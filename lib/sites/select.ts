import type { HookReport } from '../messaging/protocol';
import { isVisible } from './visible';

/** A part of a page, by the name that the agent is shown when it is missing. */
export interface Part {
  name: string;
  /** Selectors in order of trust, each under a name for the interface it was seen in. */
  hooks: Readonly<Record<string, string>>;
}

/** All elements of a part that are on screen, by the first hook that has any. */
export function all(root: ParentNode, part: Part, fits: (element: HTMLElement) => boolean = isVisible): HTMLElement[] {
  for (const selector of Object.values(part.hooks)) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first element of a part, on screen unless `fits` says otherwise, by the first hook that has one. */
export function first(root: ParentNode, part: Part, fits?: (element: HTMLElement) => boolean): HTMLElement | null {
  return all(root, part, fits)[0] ?? null;
}

/** Takes any element, hidden or not: for parts that carry a value and are no part of the picture. */
export const anywhere = (): boolean => true;

/** How many elements each hook of each part finds in the page, and which hook would be used. No content. */
export function report(root: ParentNode, parts: readonly Part[]): HookReport[] {
  return parts.flatMap(({ name, hooks }) => {
    const counts = Object.values(hooks).map((selector) => root.querySelectorAll(selector).length);
    const used = counts.findIndex((count) => count > 0);
    return Object.entries(hooks).map(([generation, selector], at) => {
      return { part: name, generation, selector, found: counts[at] ?? 0, used: at === used };
    });
  });
}
