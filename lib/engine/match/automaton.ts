import { ALL_CAPS, BOUNDARY, type Words } from '../text/words';
import { ENDING, type Layout, ROOT } from './layout';
import { ENDS, GOES_ON, SAID } from './steps';

const column = (room: number): Int32Array => new Int32Array(room);

/**
 * The network, walked over the words of a text. Every run may begin at every word; what began at one word is one set of states, and
 * where that goes by the next word hangs on the two alone, so it is worked out once (`Layout`). The first words of all runs are
 * taken, then all second ones, and so on, without a branch: so one look need not wait for another's memory, which is most of its time.
 */
export class Automaton {
  /** By word: its letter, and the first of what ends there, counted from 1; 0 where nothing does. */
  private letters = column(256);
  ending = column(256);
  /** What ends: where (in records, see `ends.ts`), and the next that ends at the same word, the shorter first. */
  ends = column(512);
  after = column(512);
  private endsAt = column(512);
  /** Runs under way: the word that is next, and the set. */
  private at = column(256);
  private sets = column(256);

  constructor(private readonly layout: Layout) {}

  walk(words: Words): void {
    const { count } = words;
    this.spell(words);
    const { layout, letters, ending, at, sets } = this;
    let ended = 0;
    for (let going = count; going > 0;) {
      if (ended + going > this.ends.length) this.growEnds(ended + going);
      const { ends, endsAt } = this;
      let kept = 0;
      for (let index = 0; index < going; index++) {
        const word = at[index] as number;
        const step = layout.step(sets[index] as number, letters[word] as number);
        ends[ended] = step & ~SAID;
        endsAt[ended] = word;
        ended += step & ENDS;
        at[kept] = word + 1;
        sets[kept] = step & ~SAID;
        kept += ((step & GOES_ON) >> 1) & ((word + 1 - count) >>> 31);
      }
      going = kept;
    }
    const { ends, endsAt, after } = this;
    const { cells } = layout.records;
    for (let index = ended - 1; index >= 0; index--) {
      const word = endsAt[index] as number;
      ends[index] = cells[(ends[index] as number) + ENDING] as number;
      after[index] = ending[word] as number;
      ending[word] = index + 1;
    }
  }

  /** Writes down the letters of the words; every run is to begin at every word. */
  private spell({ count, id, flags, kind }: Words): void {
    if (count > this.letters.length) {
      this.letters = column(count * 2);
      this.ending = column(count * 2);
      this.at = column(count * 2);
      this.sets = column(count * 2);
    }
    const { letters, ending, at, sets } = this;
    const { words } = this.layout.tables;
    for (let word = 0; word < count; word++) {
      const inCaps = ((flags[word] as number) & ALL_CAPS) !== 0 && kind[word] !== BOUNDARY;
      letters[word] = (id[word] as number) + (inCaps ? words : 0);
      ending[word] = 0;
      at[word] = word;
      sets[word] = ROOT;
    }
  }

  private growEnds(needed: number): void {
    for (const name of ['ends', 'endsAt', 'after'] as const) {
      const longer = column(needed * 2);
      longer.set(this[name]);
      this[name] = longer;
    }
  }
}
