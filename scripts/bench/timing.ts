/** Median µs of one call over all texts, of several rounds after a warm-up, in processor time of this process: what other programs do is left out. */
export function microsecondsEach(texts: readonly string[], work: (text: string) => unknown, rounds = 5): number {
  for (const text of texts) work(text);
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (const text of texts) work(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / texts.length;
  });
  return median(times);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
