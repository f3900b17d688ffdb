import type { Path } from './fault';
import { type Token, tokenAt } from './json-tokens';
import { packLimits } from './limits';
import type { Pause } from './pause';
import type { Place, TextFault } from './read-text';

/** A list or an object that is open. */
interface Frame {
  closes: '}' | ']';
  /** Keys so far; null in a list. */
  keys: Set<string> | null;
  /** The key or the place of the value at hand. */
  step: string | number;
}

type Visit = (path: Path, place: Place) => void;

const MOST_KEYS = `write ${packLimits.keys} at most`;
const MOST_ENTRIES = `write ${packLimits.entries.toLocaleString('en')} at most`;
const TOKENS_A_PIECE = 500;
const BEGINS_VALUE = new Set<Token['kind']>(['{', '[', 'text', 'scalar']);

/**
 * Walks JSON once from its beginning to its end, telling each value's path and place, and gives what is no JSON. With a stack
 * of its own and a pause between pieces, so that neither depth nor length can hold up whoever asked; `JSON.parse` says nothing of
 * a key that is written twice, and each browser words its errors in another way. The path is the walk's own: copy what you keep.
 */
export async function walkJson(text: string, pause: Pause, visit: Visit): Promise<readonly TextFault[]> {
  const walk = new Walk(text, visit);
  for (let count = 1; walk.step(); count++) if (count % TOKENS_A_PIECE === 0) await pause();
  return walk.faults;
}

class Walk {
  readonly faults: TextFault[] = [];
  private readonly stack: Frame[] = [];
  private readonly path: (string | number)[] = [];
  private from = 0;
  /** Nothing stands yet in what was opened last. */
  private fresh = false;

  constructor(
    private readonly text: string,
    private readonly visit: Visit,
  ) {}

  /** Takes one value, or one bracket that closes; false: the text has ended, or cannot be read on. */
  step(): boolean {
    if (this.faults.length >= packLimits.faults) return false;
    const frame = this.stack.at(-1);
    const token = tokenAt(this.text, this.from);
    if (frame && token.kind === frame.closes) {
      if (!this.fresh) return this.stop(token.at, `there is a comma before ${frame.closes}`, 'take the comma out');
      return this.close(token.end);
    }
    const keyAt = frame?.keys ? token.at : null;
    const value = frame?.keys ? this.takeKey(token, frame, frame.keys) : token;
    if (!value) return false;
    if (!BEGINS_VALUE.has(value.kind)) return this.refuse(value, 'a value');
    if (frame) this.path[this.path.length - 1] = frame.step;
    this.visit(this.path, { at: value.at, keyAt: keyAt ?? value.at });
    return value.kind === '{' || value.kind === '[' ? this.open(value) : this.goOn(value.end);
  }

  private takeKey(token: Token, frame: Frame, keys: Set<string>): Token | false {
    if (token.kind !== 'text') return this.refuse(token, 'a key in quotes');
    const key = JSON.parse(this.text.slice(token.at, token.end)) as string;
    if (keys.has(key)) this.tell(token.at, `"${short(key)}" is written twice here`, 'keep one of them');
    if (key === '__proto__') this.tell(token.at, '"__proto__" is no name for anything here', 'take it out');
    keys.add(key);
    if (keys.size > packLimits.keys) return this.stop(token.at, 'there are too many keys here', MOST_KEYS);
    frame.step = key;
    const colon = tokenAt(this.text, token.end);
    if (colon.kind !== ':') return this.refuse(colon, 'a colon after the key');
    return tokenAt(this.text, colon.end);
  }

  private open(token: Token): boolean {
    const { depth } = packLimits;
    if (this.stack.length === depth)
      return this.stop(token.at, `more than ${depth} brackets are open here`, 'nest less');
    const isObject = token.kind === '{';
    this.stack.push({ closes: isObject ? '}' : ']', keys: isObject ? new Set() : null, step: 0 });
    this.path.push(0);
    this.from = token.end;
    this.fresh = true;
    return true;
  }

  private close(end: number): boolean {
    this.stack.pop();
    this.path.pop();
    return this.goOn(end);
  }

  /** After a value: a comma and the next, or the end of what it stands in, which is then closed too. */
  private goOn(end: number): boolean {
    const next = tokenAt(this.text, end);
    const frame = this.stack.at(-1);
    this.from = next.end;
    this.fresh = false;
    if (frame === undefined)
      return next.kind !== 'end' && this.stop(next.at, 'something stands after the last bracket', 'take it out');
    if (next.kind === ',') {
      if (typeof frame.step === 'number' && ++frame.step === packLimits.entries)
        return this.stop(next.at, 'there are too many entries here', MOST_ENTRIES);
      return true;
    }
    if (next.kind !== frame.closes) return this.refuse(next, `a comma, or ${frame.closes}`);
    this.from = next.at;
    this.fresh = true;
    return true;
  }

  private refuse({ kind, at, end }: Token, wanted: string): false {
    if (kind === 'end') return this.stop(at, `the file ends where JSON needs ${wanted}`, `write ${wanted}`);
    if (kind === 'bad' && this.text[at] === '"')
      return this.stop(
        end,
        'a text is not closed',
        'write " at its end, and inside it \\" for a quote and \\n for a new line',
      );
    return this.stop(
      at,
      `there is ${short(this.text.slice(at, at + 20))} where JSON needs ${wanted}`,
      `write ${wanted}`,
    );
  }

  private stop(at: number, problem: string, instead: string): false {
    this.tell(at, problem, instead);
    return false;
  }

  private tell(at: number, problem: string, instead: string): void {
    this.faults.push({ at, problem, instead });
  }
}

const short = (text: string): string => {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};
