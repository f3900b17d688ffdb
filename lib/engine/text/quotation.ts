/** How far a quotation may reach; beyond that the mark was something else (inches, a slip). */
const LONGEST_QUOTATION = 400;
/** One or two words in quotation marks are scare quotes: the customer's own words, and bitter ones. */
const SHORTEST_QUOTATION = 16;

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' };

/** The index of the mark that closes the quotation opened at `at`, or −1 where none is. */
export function quotationEnd(text: string, at: number): number {
  const closing = CLOSING[text[at] as string];
  if (closing === undefined) return -1;
  const before = text[at - 1];
  if (before !== undefined && !/[\s(:,\-–—]/u.test(before)) return -1;
  const window = text.slice(at + 1, at + 1 + LONGEST_QUOTATION);
  const length = window.indexOf(closing);
  return length < SHORTEST_QUOTATION ? -1 : at + 1 + length;
}
