import type { Element, Sequence } from '../engine/match/pattern';

/** How deep word classes may name one another. */
const DEEPEST = 6;

interface Size {
  places: number;
  depth: number;
}

/**
 * How many places a pattern takes in the network that it is compiled into: a class counts with all its phrases, each time that
 * it is named. Worked out before anything is compiled, as classes of classes of classes multiply. Infinity: classes stand too
 * deep in one another, or in themselves.
 */
export class Places {
  private readonly known = new Map<string, Size>();

  /** `phrases`: by class, its entries that are more than one word. */
  constructor(private readonly phrases: ReadonlyMap<string, readonly Sequence[]>) {}

  ofClass(name: string): number {
    return this.sizeOfClass(name).places;
  }

  ofSequence(sequence: Sequence): number {
    return this.sizeOf(sequence).places;
  }

  private sizeOfClass(name: string): Size {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    this.known.set(name, { places: Infinity, depth: Infinity });
    const inside = sumOf((this.phrases.get(name) ?? []).map((phrase) => this.sizeOf(phrase)));
    const depth = inside.depth + 1;
    const size = { places: depth > DEEPEST ? Infinity : inside.places + 1, depth };
    this.known.set(name, size);
    return size;
  }

  private sizeOf(sequence: Sequence): Size {
    return sumOf(sequence.map((element) => this.sizeOfElement(element)));
  }

  private sizeOfElement(element: Element): Size {
    if (element.kind === 'class') return this.sizeOfClass(element.name);
    if (element.kind !== 'choice') return { places: 1, depth: 0 };
    const { places, depth } = sumOf(element.branches.map((branch) => this.sizeOf(branch)));
    return { places: places + 1, depth };
  }
}

const sumOf = (sizes: readonly Size[]): Size => ({
  places: sizes.reduce((sum, { places }) => sum + places, 0),
  depth: sizes.reduce((most, { depth }) => Math.max(most, depth), 0),
});

/** Is this entry of a class one word, with its inflections at most? All such words of a class are one place together. */
export function isOneWord([element, ...more]: Sequence): boolean {
  if (element === undefined || more.length > 0) return false;
  if (element.kind === 'word') return true;
  return element.kind === 'choice' && !element.optional && element.branches.every(isOneWord);
}

/** The classes that a sequence names, without their `@`. */
export function classesIn(sequence: Sequence): string[] {
  return sequence.flatMap((element) => {
    if (element.kind === 'class') return [element.name];
    return element.kind === 'choice' ? element.branches.flatMap(classesIn) : [];
  });
}
