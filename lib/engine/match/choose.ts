import type { Scope } from '../pack';
import { BOUNDARY, CONDITION, NEGATED, QUOTED, type Words } from '../text/words';
import { Matches } from './matcher';

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

/** Scratch of `choose`, kept between texts. */
export class Chosen {
  /** Matches of rules that count: `pattern` holds the rule's number. In order of rule, then of place. */
  readonly rules = new Matches();
  /** Learned word groups: `pattern` holds the feature's number. */
  readonly learned = new Matches();
  private order: number[] = [];

  /**
   * From everything that matched, what counts: for each rule the leftmost-longest matches, without those that an
   * exception overlaps or that stand in a scope which the rule heeds.
   */
  choose(found: Matches, owners: Owners, words: Words, governors: Int32Array): void {
    const { rules, learned } = this;
    const order = this.order;
    rules.count = 0;
    learned.count = 0;
    order.length = 0;
    for (let index = 0; index < found.count; index++) {
      const pattern = found.pattern[index] as number;
      if (owners.role[pattern] === LEARNED) {
        learned.push(owners.owner[pattern] as number, found.first[index] as number, found.last[index] as number);
      } else if (owners.off[owners.owner[pattern] as number] === 0) order.push(index);
    }
    if (order.length === 0) return;
    order.sort((a, b) => {
      const one = found.pattern[a] as number;
      const two = found.pattern[b] as number;
      return (
        (owners.owner[one] as number) - (owners.owner[two] as number) ||
        (owners.role[two] as number) - (owners.role[one] as number) ||
        (found.first[a] as number) - (found.first[b] as number) ||
        (found.last[b] as number) - (found.last[a] as number)
      );
    });

    // A rule's exceptions come first, then its matches, each from left to right.
    let from = 0;
    while (from < order.length) {
      const rule = owners.owner[found.pattern[order[from] as number] as number] as number;
      let to = from;
      while (to < order.length && owners.owner[found.pattern[order[to] as number] as number] === rule) to++;
      this.chooseOf(rule, from, to, found, owners, words, governors);
      from = to;
    }
  }

  private chooseOf(
    rule: number,
    from: number,
    to: number,
    found: Matches,
    owners: Owners,
    words: Words,
    governors: Int32Array,
  ): void {
    const { order, rules } = this;
    let firstMatch = from;
    while (firstMatch < to && owners.role[found.pattern[order[firstMatch] as number] as number] === EXCEPTS)
      firstMatch++;
    const heeds = owners.heeds[rule] as number;
    let taken = -1;
    for (let place = firstMatch; place < to; place++) {
      let first = found.first[order[place] as number] as number;
      let last = found.last[order[place] as number] as number;
      while (first < last && words.kind[first] === BOUNDARY) first++;
      while (last > first && words.kind[last] === BOUNDARY) last--;
      if (first <= taken) continue;
      if (inScope(first, heeds, words, governors) || this.excepted(from, firstMatch, first, last, found)) continue;
      rules.push(rule, first, last);
      taken = last;
    }
  }

  private excepted(from: number, to: number, first: number, last: number, found: Matches): boolean {
    for (let place = from; place < to; place++) {
      const exception = this.order[place] as number;
      if ((found.first[exception] as number) <= last && (found.last[exception] as number) >= first) return true;
    }
    return false;
  }
}

/** A negator inside the match is part of what is said; one before it takes it back. */
function inScope(first: number, heeds: number, words: Words, governors: Int32Array): boolean {
  const flags = (words.flags[first] as number) & heeds;
  if (flags === 0) return false;
  return (flags & ~NEGATED) !== 0 || (governors[first] as number) >= 0;
}
