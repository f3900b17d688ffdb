import { atOnce, type Pieces } from '../engine/pieces';
import type { Lists, MatchTables } from '../engine/match/tables';
import type { Rule, Weights } from '../engine/pack';
import type { Prepared } from '../engine/prepare';
import type { DraftWeights } from '../engine/review/draft-weights';

/** Everything that an engine is assembled from. */
export interface Kept {
  prepared: Prepared;
  weights: Weights;
  draftWeights: DraftWeights;
}

/** Changes with the layout, so that bytes of another version are never read as these. */
const VERSION = 2;
const HEAD = 3;

/** How a column is kept: its name, how many numbers, and bytes for each. */
type Column = readonly [name: string, count: number, width: 1 | 2 | 4];

/**
 * Prepared packs and their weights as bytes: version, length of the JSON part and of its text, the JSON, then columns of
 * numbers, each as narrow as it can be. Patterns and examples are not kept: the tables say what they match.
 */
export const toBytes = (kept: Kept): Uint8Array<ArrayBuffer> => atOnce(makingBytes(kept));

/** The same, in pieces. */
export function* makingBytes({ prepared, weights, draftWeights }: Kept): Pieces<Uint8Array<ArrayBuffer>> {
  const { packs, rules, owner, role, words, tables, ...rest } = prepared;
  const columns = columnsOf(owner, role, tables);
  const layout = columns.map(([name, numbers]): Column => [name, numbers.length, widthOf(numbers)]);
  yield;
  const json = JSON.stringify({
    ...rest,
    packs: packs.map((pack) => ({ ...pack, rules: [], classes: [] })),
    rules: rules.map((rule): Rule => ({ ...rule, patterns: [], unless: [] })),
    words: words.join('\n'),
    counts: {
      words: tables.words,
      symbols: tables.symbols,
      any: tables.any,
      caps: tables.caps,
      runs: tables.runs,
      chains: tables.chains,
    },
    weights,
    draftWeights,
    layout,
  });
  yield;
  const text = new TextEncoder().encode(json);
  const start = HEAD * 4 + text.length;
  const bytes = new Uint8Array(start + layout.reduce((sum, [, count, width]) => sum + count * width, 0));
  const view = new DataView(bytes.buffer);
  [VERSION, text.length, layout.length].forEach((value, index) => view.setUint32(index * 4, value, true));
  bytes.set(text, HEAD * 4);
  let at = start;
  for (const [index, [, numbers]] of columns.entries()) {
    yield;
    const [, , width] = layout[index] as Column;
    for (const number of numbers) {
      if (width === 1) view.setUint8(at, number);
      else if (width === 2) view.setUint16(at, number, true);
      else view.setInt32(at, number, true);
      at += width;
    }
  }
  return bytes;
}

/** What `toBytes` kept, or null where the bytes are of another version, not all there, or none of ours. */
export function fromBytes(buffer: ArrayBuffer): Kept | null {
  if (buffer.byteLength < HEAD * 4) return null;
  const head = new Uint32Array(buffer, 0, HEAD);
  const [version, length] = head as unknown as [number, number];
  if (version !== VERSION || HEAD * 4 + length > buffer.byteLength) return null;
  const json = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, HEAD * 4, length))) as Omit<
    Prepared,
    'words' | 'owner' | 'role' | 'tables'
  > & {
    words: string;
    counts: Record<'words' | 'symbols' | 'any' | 'caps' | 'runs' | 'chains', number>;
    layout: Column[];
  } & Pick<Kept, 'weights' | 'draftWeights'>;
  const { words, counts, layout, weights, draftWeights, ...rest } = json;
  const columns = new Map<string, Int32Array>();
  let at = HEAD * 4 + length;
  if (layout.reduce((sum, [, count, width]) => sum + count * width, at) !== buffer.byteLength) return null;
  for (const [name, count, width] of layout) {
    columns.set(name, widen(buffer.slice(at, at + count * width), width));
    at += count * width;
  }
  const column = (name: string): Int32Array => columns.get(name) ?? new Int32Array(0);
  const lists = (name: string): Lists => ({ starts: column(`${name}.starts`), items: column(`${name}.items`) });
  const tables: MatchTables = {
    ...counts,
    symbolsOf: lists('symbolsOf'),
    fromRoot: lists('fromRoot'),
    edges: lists('edges'),
    wholes: lists('wholes'),
    firsts: lists('firsts'),
    laters: lists('laters'),
    uses: lists('uses'),
  };
  const prepared = {
    ...rest,
    words: words.split('\n'),
    owner: column('owner'),
    role: Uint8Array.from(column('role')),
    tables,
  };
  return { prepared, weights, draftWeights };
}

function columnsOf(owner: Int32Array, role: Uint8Array, tables: MatchTables): [name: string, numbers: Int32Array][] {
  const columns: [string, Int32Array][] = [
    ['owner', owner],
    ['role', Int32Array.from(role)],
  ];
  for (const [name, value] of Object.entries(tables) as [string, Lists | Int32Array | number][]) {
    if (value instanceof Int32Array) columns.push([name, value]);
    else if (typeof value === 'object') columns.push([`${name}.starts`, value.starts], [`${name}.items`, value.items]);
  }
  return columns;
}

function widthOf(numbers: Int32Array): 1 | 2 | 4 {
  let least = 0;
  let most = 0;
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return least < 0 || most > 0xffff ? 4 : most > 0xff ? 2 : 1;
}

function widen(bytes: ArrayBuffer, width: 1 | 2 | 4): Int32Array {
  if (width === 4) return new Int32Array(bytes);
  return Int32Array.from(width === 2 ? new Uint16Array(bytes) : new Uint8Array(bytes));
}
