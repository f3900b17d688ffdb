/** Room for so many steps at first. */
const ROOM = 1 << 13;

/** Records of sets begin at multiples of this, so that the last bits of where one begins are free for what a step says besides: */
export const ALIGNED = 8;
/** something ends; */
export const ENDS = 1;
/** the set goes on. */
export const GOES_ON = 2;
export const SAID = ENDS | GOES_ON;

/** A step in two cells: the set it starts from, above the last 12 bits of the letter; the set it leads to, above the other 10 and what it says. */
const LOW = 0xfff;
const HIGH = 0xffc;

/**
 * Where sets of states go by letters, as far as it was worked out. What follows a word in one message followed it in another, so one
 * look here mostly stands for all edges of a set. It is kept small, as its time is that of fetching memory.
 */
export class Steps {
  count = 0;
  private cells = new Int32Array(ROOM * 2);
  private shift = Math.clz32(ROOM) + 1;

  /** The step from a set by a letter: the set it leads to and what it says, 0 where nothing comes of it; −1 where it was not worked out. */
  find(from: number, letter: number): number {
    const { cells, shift } = this;
    const low = (from << 9) | (letter & LOW);
    const high = (letter >> 10) & HIGH;
    for (let slot = slotOf(from, letter, shift); ; slot = (slot + 1) & (-1 >>> shift)) {
      const there = cells[slot * 2];
      const step = cells[slot * 2 + 1] as number;
      if (there === low && ((step ^ high) & HIGH) === 0) return ((step >>> 12) * ALIGNED) | (step & SAID);
      if (there === 0) return -1;
    }
  }

  /** Keeps a step that was not there, and gives it back. */
  add(from: number, letter: number, step: number): number {
    // Full to three quarters at most.
    if (++this.count * 8 > this.cells.length * 3) this.grow();
    this.put(from, letter, ((step / ALIGNED) << 12) | ((letter >> 10) & HIGH) | (step & SAID));
    return step;
  }

  private put(from: number, letter: number, value: number): void {
    const { cells, shift } = this;
    let slot = slotOf(from, letter, shift);
    while (cells[slot * 2] !== 0) slot = (slot + 1) & (-1 >>> shift);
    cells[slot * 2] = (from << 9) | (letter & LOW);
    cells[slot * 2 + 1] = value;
  }

  private grow(): void {
    const old = this.cells;
    this.cells = new Int32Array(old.length * 2);
    this.shift--;
    for (let at = 0; at < old.length; at += 2) {
      const low = old[at] as number;
      const value = old[at + 1] as number;
      if (low !== 0) this.put((low >>> 12) * ALIGNED, (low & LOW) | ((value & HIGH) << 10), value);
    }
  }
}

const slotOf = (from: number, letter: number, shift: number): number =>
  Math.imul(Math.imul(from, 0x9e3779b1) ^ letter, 0x85ebca6b) >>> shift;
