/** A step down into a pack: a key, or a place in a list (from 0). */
export type Path = readonly (string | number)[];

/** An entry of a pack, and where it stands. */
export interface Placed<T> {
  entry: T;
  path: Path;
}

/** What is wrong with a pack, where, and what to write instead. A pack with a fault is refused; a warning lets it through. */
export interface PackFault {
  weight: 'fault' | 'warning';
  file: string;
  /** As people look for it: `rules › asks-for-refund › patterns › 2` (places from 1). Empty: the file as a whole. */
  path: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
  problem: string;
  instead: string;
}

/** A fault of a file as a whole. */
export const faultOfFile = (file: string, problem: string, instead: string): PackFault => ({
  weight: 'fault',
  file,
  path: '',
  line: 1,
  column: 1,
  problem,
  instead,
});

/** A fault before anybody looked where in the file it stands. */
export interface RawFault {
  path: Path;
  problem: string;
  instead: string;
  weight?: PackFault['weight'];
  /** The key is wrong, not its value. */
  onKey?: boolean;
  /** Where in a text value, in UTF-16 units. */
  at?: number;
}

/** Gathers faults, up to a number: a hostile file may hold more than anybody can read. */
export class Faults {
  readonly kept: RawFault[] = [];
  /** How many were not kept. */
  more = 0;
  private grave = 0;

  constructor(private readonly most: number) {}

  add(fault: RawFault): void {
    if (fault.weight !== 'warning') this.grave++;
    if (this.kept.length < this.most) this.kept.push(fault);
    else this.more++;
  }

  warn(fault: RawFault): void {
    this.add({ ...fault, weight: 'warning' });
  }

  get refused(): boolean {
    return this.grave > 0;
  }

  /** No use in looking further: the pack is refused, and no more would be told. */
  get full(): boolean {
    return this.refused && this.more > 0;
  }
}

/** A path in words: entries of a list by their id where they have one, else by their place from 1. */
export function nameOf(pack: unknown, path: Path): string {
  let value = pack;
  return path
    .map((step) => {
      value =
        typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
      if (typeof step === 'string') return step;
      const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
      return typeof id === 'string' && id !== '' && id.length <= 80 ? id : String(step + 1);
    })
    .join(' › ');
}
