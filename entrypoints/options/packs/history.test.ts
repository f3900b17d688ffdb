import { describe, expect, it } from 'vitest';

import { beginning, changed, redo, undo } from './history';

describe('the history of an edit', () => {
  it('goes back and forth', () => {
    const typed = changed(changed(beginning('a'), 'b', 'name', 0), 'c', 'author', 10);
    expect(undo(typed).now).toBe('b');
    expect(undo(undo(typed)).now).toBe('a');
    expect(redo(undo(typed)).now).toBe('c');
  });

  it('takes letters typed in one field for one change, and a pause for the end of it', () => {
    const letters = changed(changed(beginning(''), 'h', 'name', 0), 'hi', 'name', 300);
    expect(undo(letters).now).toBe('');
    const later = changed(letters, 'hi there', 'name', 9000);
    expect(undo(later).now).toBe('hi');
  });

  it('forgets what was undone once something else is changed', () => {
    const other = changed(undo(changed(beginning('a'), 'b', 'name', 0)), 'c', 'name', 10);
    expect(redo(other).now).toBe('c');
    expect(undo(other).now).toBe('a');
  });

  it('stays where it is at either end', () => {
    const fresh = beginning('a');
    expect(undo(fresh)).toBe(fresh);
    expect(redo(fresh)).toBe(fresh);
    expect(changed(fresh, 'a', 'name', 0)).toBe(fresh);
  });
});
