import { atOnce, type Pieces } from '../engine/pieces';
import type { Numbers } from '../engine/match/lists';
import type { MatchTables } from '../engine/match/tables';
import { once } from '../engine/once';
import type { Weights } from '../engine/pack';
import type { Prepared } from '../engine/prepare';
import type { DraftWeights } from '../engine/review/draft-weights';
import { type Brief, briefly, type Later, laterOf, whenAsked, withPhrasings, withWords } from './bytes-later';
import { columnsOfLists, listsFromColumns, type NamedColumn } from './list-columns';

/** Everything that an engine is assembled from. */
export interface Kept {
  prepared: Prepared;
  weights: Weights;
  draftWeights: DraftWeights;
}

/** Changes with the layout, so that bytes of another version are never read as these. */
const VERSION = 8;
const HEAD = 4;

/** How a column is kept: its name, how many numbers, and bytes for each. */
type Column = readonly [name: string, count: number, width: 1 | 2 | 4];

/**
 * Prepared packs and their weights as bytes: the version, how many bytes of JSON and of JSON for later, and how many columns;
 * the two texts; then columns of numbers, each as narrow as it can be, the widest first, so that each is read where it stands.
 * Patterns and examples are not kept: the tables say what they match.
 */
export const toBytes = (kept: Kept): Uint8Array<ArrayBuffer> => atOnce(makingBytes(kept));

/** The same, in pieces. */
export function* makingBytes({ prepared, weights, draftWeights }: Kept): Pieces<Uint8Array<ArrayBuffer>> {
  const { packs, rules, owner, role, letters, tables, ...others } = prepared;
  const columns = columnsOf(owner, role, letters, tables).sort(([, one], [, other]) => widthOf(other) - widthOf(one));
  const layout = columns.map(([name, numbers]): Column => [name, numbers.length, widthOf(numbers)]);
  yield;
  const json = JSON.stringify({
    ...others,
    packs: packs.map((pack) => ({ ...pack, rules: [], classes: [], phrasings: [] })),
    rules: rules.map(briefly),
    counts: {
      words: tables.words,
      symbols: tables.symbols,
      any: tables.any,
      caps: tables.caps,
    },
    weights,
    layout,
  });
  yield;
  const text = encoded(json);
  const rest = encoded(JSON.stringify(laterOf(prepared, draftWeights)));
  yield;
  const start = aligned(HEAD * 4 + text.length + rest.length);
  const bytes = new Uint8Array(start + layout.reduce((sum, [, count, width]) => sum + count * width, 0));
  const view = new DataView(bytes.buffer);
  [VERSION, text.length, rest.length, layout.length].forEach((value, index) => view.setUint32(index * 4, value, true));
  bytes.set(text, HEAD * 4);
  bytes.set(rest, HEAD * 4 + text.length);
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
  const [version, length, rest] = head as unknown as [number, number, number];
  const end = HEAD * 4 + length + rest;
  if (version !== VERSION || end > buffer.byteLength) return null;
  const parse = (from: number, count: number): unknown =>
    JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, from, count)));
  const { counts, layout, weights, packs, rules, ...others } = parse(HEAD * 4, length) as Now;
  const columns = new Map<string, Numbers>();
  let at = aligned(end);
  if (layout.reduce((sum, [, count, width]) => sum + count * width, at) !== buffer.byteLength) return null;
  for (const [name, count, width] of layout) {
    columns.set(name, new ARRAYS[width](buffer, at, count));
    at += count * width;
  }
  const later = once(() => parse(HEAD * 4 + length, rest) as Later);
  const column = (name: string): Numbers => columns.get(name) ?? new Int32Array(0);
  const tables: MatchTables = { ...counts, ...listsFromColumns(column) };
  const prepared = {
    ...others,
    packs: packs.map((pack, index) => withPhrasings(pack, index, later)),
    rules: rules.map((rule, index) => withWords(rule, index, later)),
    letters: new Uint16Array(column('letters')),
    owner: new Int32Array(column('owner')),
    role: new Uint8Array(column('role')),
    tables,
  };
  return { prepared, weights, draftWeights: whenAsked(later) };
}

/** The JSON of what every reading needs. */
type Now = Omit<Prepared, 'letters' | 'owner' | 'role' | 'tables' | 'rules'> & {
  rules: readonly Brief[];
  counts: Record<'words' | 'symbols' | 'any' | 'caps', number>;
  layout: Column[];
} & Pick<Kept, 'weights'>;

/** Text as bytes that are one a letter, which is read in two thirds of the time: JSON can spell out every other letter. */
const encoded = (json: string): Uint8Array =>
  new TextEncoder().encode(
    json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );

/** The next multiple of four. */
const aligned = (at: number): number => (at + 3) & ~3;

const ARRAYS = { 1: Uint8Array, 2: Uint16Array, 4: Int32Array } as const;

function columnsOf(owner: Int32Array, role: Uint8Array, letters: Uint16Array, tables: MatchTables): NamedColumn[] {
  return [['owner', owner], ['role', role], ['letters', letters], ...columnsOfLists(tables)];
}

function widthOf(numbers: Numbers): 1 | 2 | 4 {
  let least = 0;
  let most = 0;
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return least < 0 || most > 0xffff ? 4 : most > 0xff ? 2 : 1;
}
