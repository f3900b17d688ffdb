/** Numbers, as narrow as they were kept. */
export type Numbers = Int32Array | Uint16Array | Uint8Array;

/** Between two marks. */
const STRETCH = 64;

/**
 * A list of lists in columns: how many entries each has, and the entries of one after another. Where every 64th begins is marked: so
 * neither is the whole of it added up when the engine starts, nor are as many starts kept.
 */
export interface Lists {
  counts: Numbers;
  marks: Numbers;
  items: Numbers;
}

/** Where a list begins in the items. */
export function startOf({ counts, marks }: Lists, index: number): number {
  let start = marks[Math.floor(index / STRETCH)] as number;
  for (let before = index - (index % STRETCH); before < index; before++) start += counts[before] as number;
  return start;
}

/** The entries of one list. */
export function rowOf(lists: Lists, index: number): number[] {
  const count = lists.counts[index] as number;
  if (count === 0) return [];
  const start = startOf(lists, index);
  return [...lists.items.subarray(start, start + count)];
}

export function marksOf(counts: readonly number[]): Int32Array {
  const marks = new Int32Array(Math.ceil(counts.length / STRETCH));
  let start = 0;
  counts.forEach((count, index) => {
    if (index % STRETCH === 0) marks[index / STRETCH] = start;
    start += count;
  });
  return marks;
}
