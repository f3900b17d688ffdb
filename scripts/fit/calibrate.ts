/**
 * Logistic regression on two numbers a row, by Newton's method: `scale · score + extra · hot + shift` are the log-odds that fit
 * best (Platt scaling, with the hottest part as a second score). Where `hot` is null, `extra` is 0.
 */
export function calibrate(
  score: Float64Array,
  hot: Float64Array | null,
  labels: Uint8Array,
  weight: Float64Array,
): { scale: number; extra: number; shift: number } {
  const size = hot === null ? 2 : 3;
  const solution = [1, 0, 0].slice(0, size);
  for (let round = 0; round < 25; round++) {
    const gradient = new Array<number>(size).fill(0);
    const curve = Array.from({ length: size }, (_, at) =>
      Array.from({ length: size }, (__, other) => (at === other ? 1e-6 : 0)),
    );
    for (let row = 0; row < score.length; row++) {
      const inputs = hot === null ? [score[row] as number, 1] : [score[row] as number, 1, hot[row] as number];
      const sum = inputs.reduce((total, input, at) => total + input * (solution[at] as number), 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const w = weight[row] as number;
      for (let at = 0; at < size; at++) {
        gradient[at] = (gradient[at] as number) + w * (chance - (labels[row] as number)) * (inputs[at] as number);
        const line = curve[at] as number[];
        for (let other = 0; other < size; other++)
          line[other] =
            (line[other] as number) + w * chance * (1 - chance) * (inputs[at] as number) * (inputs[other] as number);
      }
    }
    const step = solve(curve, gradient);
    for (let at = 0; at < size; at++)
      solution[at] = (solution[at] as number) - Math.max(-2, Math.min(2, step[at] as number));
  }
  const [scale = 1, shift = 0, extra = 0] = solution;
  return { scale, extra, shift };
}

/** Gaussian elimination with pivots; the systems are of two or three unknowns. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] as number]);
  const size = lines.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let line = at + 1; line < size; line++)
      if (Math.abs(lines[line]?.[at] ?? 0) > Math.abs(lines[pivot]?.[at] ?? 0)) pivot = line;
    [lines[at], lines[pivot]] = [lines[pivot] as number[], lines[at] as number[]];
    const head = lines[at] as number[];
    for (let line = 0; line < size; line++) {
      if (line === at) continue;
      const factor = (lines[line]?.[at] ?? 0) / (head[at] as number);
      lines[line] = (lines[line] as number[]).map((value, column) => value - factor * (head[column] as number));
    }
  }
  return lines.map((line, at) => (line[size] as number) / (line[at] as number));
}
