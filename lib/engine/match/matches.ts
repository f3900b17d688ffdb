/** Matches of all patterns in one text, column by column. Words are numbered as in `Words`. */
export class Matches {
  count = 0;
  pattern = new Int32Array(256);
  first = new Int32Array(256);
  last = new Int32Array(256);

  push(pattern: number, first: number, last: number): void {
    if (this.count === this.pattern.length) {
      for (const column of ['pattern', 'first', 'last'] as const) {
        const longer = new Int32Array(this.count * 2);
        longer.set(this[column]);
        this[column] = longer;
      }
    }
    this.pattern[this.count] = pattern;
    this.first[this.count] = first;
    this.last[this.count++] = last;
  }
}
