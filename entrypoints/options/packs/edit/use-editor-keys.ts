import { useEffect, useRef } from 'react';

import type { Draft } from '../use-draft';

/** Ctrl or ⌘ with Z and Y (or Shift Z) go back and forth through the whole pack, also from within a field. */
export function useEditorKeys({ undo, redo }: Pick<Draft, 'undo' | 'redo'>): void {
  const now = useRef({ undo, redo });
  useEffect(() => {
    now.current = { undo, redo };
  });
  useEffect(() => {
    const until = new AbortController();
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      // What stands in a field of its own, and not in the pack, is the field's to undo.
      if (event.target instanceof Element && event.target.closest('[data-own-undo]')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) now.current.redo();
      else now.current.undo();
    };
    addEventListener('keydown', press, { signal: until.signal });
    return () => {
      until.abort();
    };
  }, []);
}
