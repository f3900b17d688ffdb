/** A column of numbers that grows, in which records stand side by side, known by where they begin. No record begins at 0. */
export class Column {
  /** Replaced when it grows: read it anew after each `add`. */
  cells = new Int32Array(1 << 16);
  /** How many cells are taken. */
  used = 1;

  /** Adds a record, which begins at a multiple of `step`, a power of two; and says where. */
  add(record: ArrayLike<number>, step = 1): number {
    const at = (this.used + step - 1) & -step;
    this.used = at + record.length;
    if (this.used > this.cells.length) {
      const longer = new Int32Array(this.used * 2);
      longer.set(this.cells);
      this.cells = longer;
    }
    this.cells.set(record, at);
    return at;
  }
}
