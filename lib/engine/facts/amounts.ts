import { NUMBER, type Words } from '../text/words';
import type { Fact } from '../types';
import { plain } from './phrase';

const CURRENCIES: readonly (readonly [code: string, names: readonly string[]])[] = [
  ['GBP', ['£', 'gbp', 'pound', 'pounds', 'quid', 'pence']],
  ['EUR', ['€', 'eur', 'euro', 'euros']],
  ['INR', ['₹', 'inr', 'rs', 'rupee', 'rupees']],
  ['AUD', ['aud']],
  ['CAD', ['cad']],
  ['NZD', ['nzd']],
  ['SGD', ['sgd']],
  ['AED', ['aed']],
  ['CHF', ['chf']],
  ['JPY', ['¥']],
  ['USD', ['$', 'usd', 'dollar', 'dollars', 'buck', 'bucks', 'cents']],
];
const SIGNS = '£€$₹¥';
const DOLLARS = new Set(['usd', 'aud', 'cad', 'nzd', 'sgd']);
const CODES = new Map(CURRENCIES.flatMap(([code, names]) => names.map((name) => [name, code] as const)));

/** The amount that word `index` is: "£1,870" → "1870.00 GBP". */
export function amountAt(words: Words, index: number): Fact | null {
  const start = words.start[index] as number;
  const end = endOfUnit(words, index);
  const text = words.text.slice(start, end);
  const value = normalAmount(text);
  return value === null ? null : { kind: 'amount', start, end, text, value };
}

/** Whether word `index` is a number with the sign of a currency after it: "1.870,00 €". */
export const isBeforeSign = (words: Words, index: number): boolean =>
  words.kind[index] === NUMBER && signAfter(words.text, words.end[index] as number) > 0;

/** Index after the sign at `end` or one space on, or -1. */
function signAfter(text: string, end: number): number {
  const at = text[end] === ' ' ? end + 1 : end;
  return at < text.length && SIGNS.includes(text[at] as string) && !isDigit(text[at + 1]) ? at + 1 : -1;
}

/** "$120 AUD": the code that follows tells which dollars. */
function endOfUnit(words: Words, index: number): number {
  const end = words.end[index] as number;
  const sign = signAfter(words.text, end);
  if (sign > 0 && words.kind[index] === NUMBER) return sign;
  const next = index + 1;
  const isCode = next < words.count && words.start[next] === end + 1 && DOLLARS.has(plain(words, next));
  return isCode ? (words.end[next] as number) : end;
}

/** "$1,870.5", "1.870,00 €", "20 quid", "£2k" → two decimals and the currency's code. Null where no number stands in it. */
export function normalAmount(text: string): string | null {
  const from = text.search(/\d/);
  if (from < 0) return null;
  let to = text.length;
  while (to > from && !isDigit(text[to - 1])) to--;
  const number = decimal(text.slice(from, to));
  const unit = (text.slice(0, from) + text.slice(to)).replaceAll('.', '').trim().toLowerCase();
  const thousands = /[km]$/.test(unit) && !CODES.has(unit);
  const names = (thousands ? unit.slice(0, -1) : unit).replace(/([$£€])(?=[a-z ])/, '').trim();
  const currency = CODES.get(names === '' ? unit : names);
  if (currency === undefined || Number.isNaN(number)) return null;
  const factor = !thousands ? 1 : unit.endsWith('m') ? 1_000_000 : 1000;
  return `${(number * factor).toFixed(2)} ${currency}`;
}

/** The last mark before one or two digits is the decimal mark, every other one parts thousands. */
function decimal(digits: string): number {
  const mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const behind = digits.length - mark - 1;
  if (mark < 0 || behind > 2) return Number(digits.replace(/[.,\s]/g, ''));
  return Number(`${digits.slice(0, mark).replace(/[.,\s]/g, '')}.${digits.slice(mark + 1)}`);
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';
