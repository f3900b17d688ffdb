/** Rows of features that are there or not: row i has `columns[starts[i]]` … `columns[starts[i + 1] - 1]`. */
export interface Rows {
  count: number;
  starts: Int32Array;
  columns: Int32Array;
  features: number;
}

/** The same by feature: feature j is in rows `rows[starts[j]]` … `rows[starts[j + 1] - 1]`. */
export interface Columns {
  starts: Int32Array;
  rows: Int32Array;
}

export class RowsBuilder {
  private readonly starts = [0];
  private readonly columns: number[] = [];

  constructor(private readonly features: number) {}

  add(features: Iterable<number>): void {
    for (const feature of features) this.columns.push(feature);
    this.starts.push(this.columns.length);
  }

  build(): Rows {
    return {
      count: this.starts.length - 1,
      starts: Int32Array.from(this.starts),
      columns: Int32Array.from(this.columns),
      features: this.features,
    };
  }
}

export function transpose(rows: Rows): Columns {
  const starts = new Int32Array(rows.features + 1);
  for (const column of rows.columns) starts[column + 1] = (starts[column + 1] as number) + 1;
  for (let feature = 0; feature < rows.features; feature++)
    starts[feature + 1] = (starts[feature + 1] as number) + (starts[feature] as number);
  const next = starts.slice();
  const byFeature = new Int32Array(rows.columns.length);
  for (let row = 0; row < rows.count; row++) {
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
      const feature = rows.columns[at] as number;
      byFeature[next[feature] as number] = row;
      next[feature] = (next[feature] as number) + 1;
    }
  }
  return { starts, rows: byFeature };
}

/** Sum of the weights of one row's features. */
export function dot(rows: Rows, row: number, weights: Float64Array): number {
  let sum = 0;
  for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++)
    sum += weights[rows.columns[at] as number] as number;
  return sum;
}
