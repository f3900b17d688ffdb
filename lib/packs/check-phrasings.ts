import { slotNames } from '../engine/suggest/slots';
import type { Faults, Path, Placed } from './fault';
import { nearest } from './nearest';
import type { Pause } from './pause';
import type { PhrasingFile } from './schema';

/** Words that say "it was our fault". Regret and acknowledgement are not among them. */
const ADMITS =
  /\b(?:apologi[sz]e|our (?:fault|error|mistake|doing|part)|we (?:got|let|left|failed|missed|should|did not|promised)|on us\b|I should have|not ours to take|although it should)/i;

/** Lines that customers have read a thousand times. */
const STOCK =
  /any inconvenience|rest assured|valued customer|your frustration|how frustrating this must|thank you for (?:reaching out|your patience|contacting)|do(?: not|n't) hesitate|at your earliest convenience|we take .{0,40} seriously|unfortunately|\bpolicy\b|\bas per\b|calm down|kindly/i;

/** Checks each phrasing as those of the core are checked: slots that are known, no fault admitted while it is open, no stock line. */
export async function checkPhrasings(
  phrasings: readonly Placed<PhrasingFile>[],
  flags: ReadonlySet<string>,
  faults: Faults,
  pause: Pause,
): Promise<void> {
  for (const { entry, path } of phrasings) {
    if (faults.full) return;
    await pause();
    const at = [...path, 'text'];
    checkSlots(entry.text, at, faults);
    checkWords(entry, at, faults);
    for (const list of ['flags', 'notFlags'] as const) {
      for (const [index, flag] of (entry.when[list] ?? []).entries()) {
        if (flags.has(flag)) continue;
        const meant = nearest(flag, [...flags]);
        faults.warn({
          path: [...path, 'when', list, index],
          problem: `no rule here or in the core raises the flag "${flag}"`,
          instead: meant === null ? `add a rule with "flag": "${flag}"` : `write "${meant}"`,
        });
      }
    }
  }
}

function checkSlots(text: string, path: Path, faults: Faults): void {
  let rest = text;
  for (const { 0: whole, 1: slot = '', index } of text.matchAll(/\{([^{}]*)\}/g)) {
    rest = rest.replace(whole, '');
    if ((slotNames as readonly string[]).includes(slot)) continue;
    const meant = nearest(slot, slotNames);
    faults.add({
      path,
      at: index,
      problem: `{${slot}} is no slot`,
      instead: meant === null ? `write one of ${slotNames.map((name) => `{${name}}`).join(', ')}` : `write {${meant}}`,
    });
  }
  if (/[{}]/.test(rest))
    faults.add({
      path,
      at: text.search(/[{}]/),
      problem: 'a brace has no other half',
      instead: 'write a slot as {item}',
    });
}

function checkWords({ text, when }: PhrasingFile, path: Path, faults: Faults): void {
  const admits = ADMITS.exec(text);
  if (admits && when.fault?.join() !== 'ours')
    faults.add({
      path,
      at: admits.index,
      problem: `"${admits[0]}" admits fault, and could be offered while the fault is open`,
      instead: 'add "when": { "fault": ["ours"] }, or write regret without blame',
    });
  const stock = STOCK.exec(text);
  if (stock)
    faults.warn({
      path,
      at: stock.index,
      problem: `"${stock[0]}" is a stock line: customers have read it a thousand times`,
      instead: 'say it of this customer, in your own words',
    });
  if (!/[.?!}]$/.test(text))
    faults.warn({ path, at: text.length, problem: 'the sentence has no end', instead: 'write a full stop at the end' });
}
