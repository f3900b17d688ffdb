/** The known name that differs from what was written by a slip or two, or null. */
export function nearest(written: string, known: readonly string[]): string | null {
  if (written.length > 40) return null;
  const most = written.length < 5 ? 1 : 2;
  let best: string | null = null;
  let least = most + 1;
  for (const name of known) {
    const far = distance(written.toLowerCase(), name.toLowerCase(), least);
    if (far < least) [best, least] = [name, far];
  }
  return best;
}

/** Letters to add, drop, change or swap with their neighbour, looked at no further than `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swap ? (before[j - 2] as number) + 1 : change;
      next.push(Math.min(change, swapped, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}
