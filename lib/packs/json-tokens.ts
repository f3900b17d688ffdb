/** A piece of JSON: a sign, a text, a number or a word. */
export interface Token {
  kind: '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'scalar' | 'end' | 'bad';
  at: number;
  end: number;
}

const SIGNS = new Set(['{', '}', '[', ']', ',', ':']);
const SCALAR = /-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,9})?|true|false|null/y;
const ESCAPES = '"\\/bfnrtu';
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;

const isSpace = (code: number): boolean => code === SPACE || code === 0x0a || code === 0x0d || code === 0x09;

/** The token from `from` on, white space skipped. `bad` is none of JSON's, up to where it is clear. */
export function tokenAt(text: string, from: number): Token {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  const sign = text[at];
  if (sign === undefined) return { kind: 'end', at, end: at };
  if (SIGNS.has(sign)) return { kind: sign as Token['kind'], at, end: at + 1 };
  if (sign === '"') return textAt(text, at);
  SCALAR.lastIndex = at;
  const end = SCALAR.test(text) ? SCALAR.lastIndex : at;
  return { kind: end > at ? 'scalar' : 'bad', at, end };
}

function textAt(text: string, at: number): Token {
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) return { kind: 'text', at, end: index + 1 };
    if (code < SPACE) return { kind: 'bad', at, end: index };
    if (code !== BACKSLASH) continue;
    index++;
    const escape = text[index] ?? '';
    if (escape === '' || !ESCAPES.includes(escape)) return { kind: 'bad', at, end: index };
    if (escape !== 'u') continue;
    if (!/^[0-9a-fA-F]{4}$/.test(text.slice(index + 1, index + 5))) return { kind: 'bad', at, end: index };
    index += 4;
  }
  return { kind: 'bad', at, end: text.length };
}
