import type { Scope } from '../pack';
import { BOUNDARY, CONDITION, NEGATED, QUOTED, type Words } from '../text/words';
import { Matches } from './matches';

/** What a pattern number stands for. */
export interface Owners {
  /** The rule of a pattern, or the feature of a learned word group. */
  owner: Int32Array;
  role: Uint8Array;
  /** Flags of `Words` that a rule's match may not carry, by rule. */
  heeds: Uint16Array;
  /** 1 where the agent switched a rule off. */
  off: Uint8Array;
}
export const MATCHES = 0;
export const EXCEPTS = 1;
export const LEARNED = 2;

/** The flags of the words' scopes. */
export function heedFlags(scopes: readonly Scope[]): number {
  const flag = { negation: NEGATED, quotation: QUOTED, condition: CONDITION };
  return scopes.reduce((sum, scope) => sum | flag[scope], 0);
}

/** Matches are put in order as numbers: rule, exception or match, first word, then the longer before the shorter. */
const PLACE = 2 ** 18;

/** Scratch of `choose`, kept between texts. */
export class Chosen {
  /** Matches of rules that count: `pattern` holds the rule's number. In order of rule, then of place. */
  readonly rules = new Matches();
  /** Learned word groups: `pattern` holds the feature's number. */
  readonly learned = new Matches();
  /** Exceptions of the rule under hand. */
  private readonly exceptions = new Matches();
  private order = new Float64Array(256);

  /**
   * From everything that matched, what counts: for each rule the leftmost-longest matches, without those that an
   * exception overlaps or that stand in a scope which the rule heeds.
   */
  choose(found: Matches, owners: Owners, words: Words, governors: Int32Array): void {
    const { rules, learned, exceptions } = this;
    rules.count = 0;
    learned.count = 0;
    const count = this.inOrder(found, owners);
    let rule = -1;
    let taken = -1;
    for (let index = 0; index < count; index++) {
      const key = this.order[index] as number;
      // Taken apart without `%`, which for numbers so large is a call: half a microsecond a message.
      const head = Math.floor(key / (PLACE * PLACE));
      const places = key - head * PLACE * PLACE;
      const begin = Math.floor(places / PLACE);
      const end = PLACE - 1 - (places - begin * PLACE);
      if (head >> 1 !== rule) {
        rule = head >> 1;
        taken = -1;
        exceptions.count = 0;
      }
      if ((head & 1) === 0) {
        exceptions.push(rule, begin, end);
        continue;
      }
      let first = begin;
      let last = end;
      while (first < last && words.kind[first] === BOUNDARY) first++;
      while (last > first && words.kind[last] === BOUNDARY) last--;
      if (first <= taken) continue;
      if (inScope(first, owners.heeds[rule] as number, words, governors) || overlaps(exceptions, first, last)) continue;
      rules.push(rule, first, last);
      taken = last;
    }
  }

  /** The matches of rules as numbers, a rule's exceptions before its matches, and how many; learned groups are set aside as they come. */
  private inOrder(found: Matches, { owner, role, off }: Owners): number {
    if (found.count > this.order.length) this.order = new Float64Array(found.count * 2);
    let count = 0;
    for (let index = 0; index < found.count; index++) {
      const pattern = found.pattern[index] as number;
      const of = owner[pattern] as number;
      const first = found.first[index] as number;
      const last = found.last[index] as number;
      if (role[pattern] === LEARNED) this.learned.push(of, first, last);
      else if (off[of] === 0) {
        const head = of * 2 + (role[pattern] === EXCEPTS ? 0 : 1);
        this.order[count++] = (head * PLACE + first) * PLACE + (PLACE - 1 - last);
      }
    }
    sort(this.order, count);
    return count;
  }
}

/** So few are put in order one by one, which makes nothing anew. */
const FEW = 48;

/** Puts the first so many numbers in order. */
function sort(numbers: Float64Array, count: number): void {
  if (count > FEW) {
    numbers.subarray(0, count).sort();
    return;
  }
  for (let index = 1; index < count; index++) {
    const number = numbers[index] as number;
    let at = index;
    for (; at > 0 && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number;
    numbers[at] = number;
  }
}

function overlaps({ count, first, last }: Matches, from: number, to: number): boolean {
  for (let index = 0; index < count; index++)
    if ((first[index] as number) <= to && (last[index] as number) >= from) return true;
  return false;
}

/** A negator inside the match is part of what is said; one before it takes it back. */
function inScope(first: number, heeds: number, words: Words, governors: Int32Array): boolean {
  const flags = (words.flags[first] as number) & heeds;
  if (flags === 0) return false;
  return (flags & ~NEGATED) !== 0 || (governors[first] as number) >= 0;
}
