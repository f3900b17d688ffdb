import { parsePattern, type Sequence } from '../engine/match/pattern';
import { asFault } from './as-fault';
import type { Faults, Path } from './fault';
import { packLimits } from './limits';
import { nearest } from './nearest';
import { classesIn } from './places';

/** The runs of a pattern that stands at `path`, or null where something is wrong with it, which is then told. `names`: the classes that there are. */
export function readPattern(
  source: string,
  path: Path,
  names: ReadonlySet<string>,
  faults: Faults,
): readonly Sequence[] | null {
  const parsed = parsePattern(source);
  if (!parsed.ok) {
    faults.add({ path, at: parsed.trouble.at, ...asFault(parsed.trouble.message) });
    return null;
  }
  const { runs, gaps } = parsed.value;
  const unknown = runs.flatMap(classesIn).find((name) => !names.has(name));
  if (unknown !== undefined) {
    const meant = nearest(unknown, [...names]);
    const add = `add a class with the id ${unknown}`;
    faults.add({
      path,
      at: source.indexOf(`@${unknown}`),
      problem: `there is no word class @${unknown}`,
      instead: meant === null ? add : `write @${meant}, or ${add}`,
    });
    return null;
  }
  if (gaps.length > packLimits.gapsOfPattern) {
    faults.add({
      path,
      problem: `there are ${gaps.length} gaps in one pattern`,
      instead: `write ${packLimits.gapsOfPattern} at most`,
    });
    return null;
  }
  return runs;
}
