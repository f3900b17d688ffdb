import type { HookReport } from '../messaging/protocol';
import { isVisible } from './visible';

/** One way to find a part of a page, named for the interface it was seen in. */
export interface Hook {
  generation: string;
  selector: string;
}

/** A part of a page, by the name that the agent is shown when it is missing, with its hooks in order of trust. */
export interface Part {
  name: string;
  hooks: readonly Hook[];
}

/** All elements of a part that are on screen, by the first hook that has any. */
export function all(root: ParentNode, part: Part, fits: (element: HTMLElement) => boolean = isVisible): HTMLElement[] {
  for (const { selector } of part.hooks) {
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
  return parts.flatMap((part) => {
    const counts = part.hooks.map(({ selector }) => root.querySelectorAll(selector).length);
    const used = counts.findIndex((count) => count > 0);
    return part.hooks.map((hook, at) => ({ part: part.name, ...hook, found: counts[at] ?? 0, used: at === used }));
  });
}
