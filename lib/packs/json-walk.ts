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
  step: string | number;
  keyAt: number;
}

const TOKENS_A_PIECE = 500;

/**
 * Walks JSON once from its beginning to its end, telling each value's path and place, and what is no JSON: with a stack of its
 * own and a pause between pieces, so that neither depth nor length can hold up whoever asked. `JSON.parse` says nothing of a
 * key that is written twice, and each browser words its errors in another way. The path is the walk's own: copy what you keep.
 */
export async function walkJson(
  text: string,
  pause: Pause,
  visit: (path: Path, place: Place) => void,
): Promise<TextFault[]> {
  const faults: TextFault[] = [];
  const stack: Frame[] = [];
  const path: (string | number)[] = [];
  let from = 0;
  let mayClose = false;
  for (let count = 1; ; count++) {
    if (count % TOKENS_A_PIECE === 0) await pause();
    let token = tokenAt(text, from);
    const frame = stack.at(-1);
    if (frame && mayClose && token.kind === frame.closes) {
      stack.pop();
      path.pop();
    } else {
      if (frame?.keys) {
        if (token.kind !== 'text')
          return [...faults, unexpected(text, token, mayClose ? 'a key in quotes, or }' : 'a key in quotes')];
        const key = JSON.parse(text.slice(token.at, token.end)) as string;
        const wrong = wrongKey(key, frame.keys);
        if (wrong) faults.push({ at: token.at, ...wrong });
        frame.keys.add(key);
        frame.step = key;
        frame.keyAt = token.at;
        const colon = tokenAt(text, token.end);
        if (colon.kind !== ':') return [...faults, unexpected(text, colon, 'a colon after the key')];
        token = tokenAt(text, colon.end);
      } else if (frame) frame.keyAt = token.at;
      if (frame) path[path.length - 1] = frame.step;
      if (!'{[text scalar'.includes(token.kind) || token.kind === ']')
        return [...faults, unexpected(text, token, 'a value')];
      visit(path, { at: token.at, keyAt: frame ? frame.keyAt : token.at });
      if (token.kind === '{' || token.kind === '[') {
        if (stack.length === packLimits.depth)
          return [
            ...faults,
            {
              at: token.at,
              problem: `more than ${packLimits.depth} brackets are open here`,
              instead: 'close some before',
            },
          ];
        stack.push({
          closes: token.kind === '{' ? '}' : ']',
          keys: token.kind === '{' ? new Set() : null,
          step: 0,
          keyAt: token.at,
        });
        path.push(0);
        from = token.end;
        mayClose = true;
        continue;
      }
    }
    // A value has ended: a comma and the next, or the end of what it stands in.
    from = token.end;
    const next = tokenAt(text, from);
    const around = stack.at(-1);
    if (around === undefined)
      return next.kind === 'end' ? faults : [...faults, unexpected(text, next, 'nothing after the last bracket')];
    if (next.kind === ',') {
      from = next.end;
      mayClose = false;
      if (typeof around.step === 'number') around.step++;
    } else if (next.kind === around.closes) mayClose = true;
    else return [...faults, unexpected(text, next, `a comma, or ${around.closes}`)];
  }
}

function wrongKey(key: string, before: ReadonlySet<string>): Omit<TextFault, 'at'> | null {
  if (before.has(key)) return { problem: `"${short(key)}" is written twice here`, instead: 'keep one of them' };
  if (key === '__proto__') return { problem: '"__proto__" is no name for anything here', instead: 'take it out' };
  return null;
}

function unexpected(text: string, token: Token, wanted: string): TextFault {
  const found = token.kind === 'end' ? 'the file ends' : `there is ${short(text.slice(token.at, token.at + 20))}`;
  const hint = text[token.at] === '"' ? ', and \\" for a quote, \\n for a new line inside a text' : '';
  return { at: token.at, problem: `${found} where JSON needs ${wanted}`, instead: `write ${wanted}${hint}` };
}

const short = (text: string): string => {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};
