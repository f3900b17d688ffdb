import type { SiteName } from '../../message';
import { flatten } from '../flatten';
import { fateInDraft } from '../quotes/elements';

/** A reply box on screen, and whose conversation it answers. */
export interface Box {
  element: HTMLElement;
  kind: 'public' | 'internal';
  conversationId: string;
  site: SiteName;
}

/** A place in a page: before the `offset`th character of a text node, or child of an element. */
export interface Spot {
  node: Node;
  offset: number;
}

/**
 * How a box takes text. `guarded` editors keep a model of their own, put back what is changed behind its back, and take a
 * paste; `plain` ones are the page's own contenteditable.
 */
export type Editor = 'guarded' | 'plain' | 'textarea';

const GUARDED = '.ck-editor__editable, .ProseMirror, .ql-editor, .public-DraftEditor-content';

export function editorOf(element: HTMLElement): Editor {
  if (isTextarea(element)) return 'textarea';
  return element.matches(GUARDED) ? 'guarded' : 'plain';
}

export function isTextarea(element: Element): element is HTMLTextAreaElement {
  return element.tagName === 'TEXTAREA';
}

/** All that is in the box, the helpdesk's quotes and signatures too. */
export function textIn(element: HTMLElement): string {
  return isTextarea(element) ? element.value : flatten(element).text;
}

/** What the agent typed in the box. */
export function draftIn(element: HTMLElement): string {
  return isTextarea(element) ? element.value : flatten(element, fateInDraft).text;
}
