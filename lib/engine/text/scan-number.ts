import { CURRENCY, DIGIT, kindOf, LETTER } from './characters';
import { scanWord } from './scan-word';
import { AFTER_AMOUNT, BEFORE_AMOUNT, type Scanner } from './scanner';
import { AMOUNT_WORD, CODE_WORD, NUMBER_WORD, UNKNOWN } from './vocabulary';
import { AMOUNT, CODE, NUMBER } from './words';

/** First index after the digits from `from` on, with the signs inside them: 1,870.00 · 12/03 · 10:30 · 555-0101. */
function endOfNumber(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (kindOf(code) === DIGIT) end++;
    else if (',.:/-'.includes(text[end] as string) && kindOf(text.charCodeAt(end + 1) || 0x20) === DIGIT) end += 2;
    else break;
  }
  return end;
}

/** A number, an amount ("50 USD", "20 euros"), a number with its unit ("24hrs": two words) or a code ("12AB34"). */
export function scanNumber(scanner: Scanner): void {
  const { text, words, at } = scanner;
  const end = endOfNumber(text, at);
  let unitEnd = scanner.endOfLettersAndDigits(end);
  if (unitEnd > end) {
    let digitsInUnit = false;
    for (let index = end; index < unitEnd; index++) digitsInUnit ||= kindOf(text.charCodeAt(index)) === DIGIT;
    if (digitsInUnit) {
      scanner.at = unitEnd;
      words.push(at, unitEnd, CODE_WORD, CODE, 0);
      return;
    }
    if (isOrdinal(text, end, unitEnd)) {
      const id = scanner.look(at, unitEnd);
      scanner.at = unitEnd;
      words.push(at, unitEnd, id === UNKNOWN ? NUMBER_WORD : id, NUMBER, 0);
      return;
    }
  }

  // "50 USD", "50USD": the word of the currency belongs to the amount.
  let unitStart = end;
  if (unitEnd === end && text[end] === ' ') {
    unitStart = end + 1;
    unitEnd = scanner.endOfLettersAndDigits(unitStart);
  }
  if (unitEnd > unitStart && scanner.plays(scanner.look(unitStart, unitEnd), AFTER_AMOUNT)) {
    scanner.at = unitEnd;
    words.push(at, unitEnd, AMOUNT_WORD, AMOUNT, 0);
    return;
  }
  if (kindOf(text.charCodeAt(end) || 0x20) === CURRENCY) {
    scanner.at = end + 1;
    words.push(at, end + 1, AMOUNT_WORD, AMOUNT, 0);
    return;
  }
  const id = scanner.look(at, end);
  scanner.at = end;
  words.push(at, end, id === UNKNOWN ? NUMBER_WORD : id, NUMBER, 0);
}

function isOrdinal(text: string, start: number, end: number): boolean {
  return end - start === 2 && ['st', 'nd', 'rd', 'th'].includes(text.slice(start, end).toLowerCase());
}

/** "$50", "£ 1,870.00", "€20k". False where no number follows the sign. */
export function scanAmount(scanner: Scanner): boolean {
  const { text, at } = scanner;
  const from = text[at + 1] === ' ' ? at + 2 : at + 1;
  if (kindOf(text.charCodeAt(from) || 0x20) !== DIGIT) return false;
  let end = endOfNumber(text, from);
  if (/[kKmM]/.test(text[end] ?? '') && kindOf(text.charCodeAt(end + 1) || 0x20) !== LETTER) end++;
  scanner.at = end;
  scanner.words.push(at, end, AMOUNT_WORD, AMOUNT, 0);
  return true;
}

/** "Rs 500", "Rs. 500", "USD 50": a word that may be the code of a currency, with the number after it. */
export function scanWordOrAmount(scanner: Scanner): void {
  const { text, words, at } = scanner;
  scanWord(scanner);
  const last = words.count - 1;
  if (words.start[last] !== at || !scanner.plays(words.id[last] as number, BEFORE_AMOUNT)) return;
  let from = scanner.at;
  if (text[from] === '.') from++;
  if (text[from] === ' ') from++;
  if (kindOf(text.charCodeAt(from) || 0x20) !== DIGIT) return;
  const end = endOfNumber(text, from);
  scanner.at = end;
  words.end[last] = end;
  words.id[last] = AMOUNT_WORD;
  words.kind[last] = AMOUNT;
}
