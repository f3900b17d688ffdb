/** A pattern as the matcher knows it: the numbers of its runs, and the gaps between them. */
export interface CompiledPattern {
  runs: readonly number[];
  gaps: readonly number[];
}

/** What runs are to patterns, by the numbers of the runs. */
export interface Uses {
  /** Patterns of that run alone. */
  wholes: ReadonlyMap<number, readonly number[]>;
  /** Uses that wait for it, as it begins their patterns. */
  firsts: ReadonlyMap<number, readonly number[]>;
  /** A number for each run that carries patterns on, counted from 0 in the order of the next: */
  laters: ReadonlyMap<number, readonly number[]>;
  /** their uses, each as the three numbers of `MatchTables`. */
  rows: readonly (readonly number[])[];
}

/** A place of a pattern after its first: a use of a run. */
interface Place {
  gap: number;
  pattern: number;
  /** The place that follows in the pattern. */
  next: Place | null;
  number: number;
}

/** Sorts out which run does what. The uses of one run follow one another, so that a few words of bits tell which of them wait. */
export function usesOf(patterns: readonly CompiledPattern[]): Uses {
  const wholes = new Map<number, number[]>();
  const begun = new Map<number, Place[]>();
  const carried = new Map<number, Place[]>();
  patterns.forEach(({ runs, gaps }, pattern) => {
    const [first, ...rest] = runs;
    if (first === undefined) return;
    if (rest.length === 0) {
      note(wholes, first, pattern);
      return;
    }
    const places = rest.map((_, index): Place => ({ gap: gaps[index] as number, pattern, next: null, number: 0 }));
    places.forEach((place, index) => {
      place.next = places[index + 1] ?? null;
      note(carried, rest[index] as number, place);
    });
    note(begun, first, places[0] as Place);
  });
  const byRun = [...carried];
  byRun.flatMap(([, places]) => places).forEach((place, number) => (place.number = number));
  return {
    wholes,
    firsts: new Map(Array.from(begun, ([run, places]) => [run, places.map(({ number }) => number)])),
    laters: new Map(byRun.map(([run], number) => [run, [number]])),
    rows: byRun.map(([, places]) =>
      places.flatMap(({ gap, pattern, next }) => [gap, pattern, next === null ? 0 : next.number + 1]),
    ),
  };
}

function note<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}
