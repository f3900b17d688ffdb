/** A text with a slot put in place of what is selected, with the spaces that it needs; and where the cursor stands after it. */
export function putIn(text: string, slot: string, start: number, end: number): { text: string; cursor: number } {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const lead = before === '' || /[\s(“"'’-]$/.test(before) ? '' : ' ';
  const trail = after === '' || /^[\s.,;:!?)”"'’-]/.test(after) ? '' : ' ';
  const placed = `${lead}{${slot}}`;
  return { text: before + placed + trail + after, cursor: before.length + placed.length };
}
