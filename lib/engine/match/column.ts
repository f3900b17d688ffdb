/** A column of numbers that grows, in which records stand side by side, known by where they begin. No record begins at 0. */
export class Column<Cells extends Int32Array | Uint16Array> {
  /** Replaced when it grows: read it anew after each `take`. */
  cells: Cells;
  /** How many cells are taken. */
  used = 1;

  /** `make`: a column of so many cells, all 0. */
  constructor(
    private readonly make: (count: number) => Cells,
    room: number,
  ) {
    this.cells = make(room);
  }

  /** Room for a record of so many cells, all of them 0. */
  take(count: number): number {
    const at = this.used;
    this.used += count;
    if (this.used > this.cells.length) {
      const longer = this.make(this.used * 2);
      longer.set(this.cells);
      this.cells = longer;
    }
    return at;
  }
}
