import { faultOfFile, type Faults, nameOf, type PackFault, type RawFault } from './fault';
import type { Pause } from './pause';
import type { Place, ReadText, TextFault } from './read-text';

/** Gives faults their file, line and column, in the order of the file: faults first, then warnings, then how many were left out. */
export async function placeFaults(
  text: string,
  file: string,
  found: { textFaults: readonly TextFault[] } | { faults: Faults; read: ReadText },
  pause: Pause,
): Promise<PackFault[]> {
  if ('textFaults' in found) {
    const lines = await lineStarts(text, pause);
    return found.textFaults.map(({ at, problem, instead }) => ({
      weight: 'fault',
      file,
      path: '',
      ...lineOf(lines, at),
      problem,
      instead,
    }));
  }
  const { faults, read } = found;
  if (faults.kept.length === 0) return [];
  const lines = await lineStarts(text, pause);
  const places = await read.locate(faults.kept.map(({ path }) => path));
  const placed = faults.kept.map((fault, index) => {
    const at = offsetOf(fault, places[index] as Place, text);
    const weight = fault.weight ?? 'fault';
    const { path, problem, instead } = fault;
    return { at, fault: { weight, file, path: nameOf(read.value, path), ...lineOf(lines, at), problem, instead } };
  });
  placed.sort((a, b) => Number(a.fault.weight === 'warning') - Number(b.fault.weight === 'warning') || a.at - b.at);
  const list: PackFault[] = placed.map(({ fault }) => fault);
  if (faults.more > 0)
    list.push({
      ...faultOfFile(file, `there are ${faults.more.toLocaleString('en')} more`, 'mend these, and check again'),
      weight: list[0]?.weight ?? 'fault',
    });
  return list;
}

/** A place inside a text is counted only where it stands as it was written, with nothing escaped before it. */
function offsetOf({ onKey, at = 0 }: RawFault, place: Place, text: string): number {
  if (onKey) return place.keyAt;
  if (at <= 0) return place.at;
  const quoted = text[place.at] === '"' || text[place.at] === "'";
  const from = place.at + (quoted ? 1 : 0);
  return /[\\\n]/.test(text.slice(from, from + at)) ? place.at : from + at;
}

const LINES_A_PIECE = 20_000;

async function lineStarts(text: string, pause: Pause): Promise<number[]> {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
    if (starts.length % LINES_A_PIECE === 0) await pause();
  }
  return starts;
}

function lineOf(starts: readonly number[], at: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] as number) + 1 };
}
