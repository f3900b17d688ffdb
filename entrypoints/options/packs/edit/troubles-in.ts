import type { TroublesAt } from '../../../../components/pack-editor/troubles';
import type { PackFault } from '../../../../lib/packs/fault';

/** Between the steps of a fault's path. */
const STEP = ' › ';

/** The faults of one thing in a pack, by its fields. `at`: the path of the thing, as `['rules', 'late-parcel']`. */
export function troublesIn(faults: readonly PackFault[], at: readonly string[], fields: readonly string[]): TroublesAt {
  const start = at.join(STEP);
  const here = faults.flatMap((fault) => {
    const within = start === '' ? fault.path : fault.path === start ? '' : fault.path.split(`${start}${STEP}`)[1];
    return within === undefined || !(fault.path === start || fault.path.startsWith(start)) ? [] : [{ fault, within }];
  });
  const isIn = (within: string, field: string): boolean => within === field || within.startsWith(field + STEP);
  return (name, rest = false) => {
    const field = name.replaceAll(' ', STEP);
    return here
      .filter(({ within }) => isIn(within, field) || (rest && !fields.some((known) => isIn(within, known))))
      .map(({ fault, within }) => inWords(fault, within.slice(field.length + STEP.length)));
  };
}

/** "Line 2: “courir” is no word list: write @courier." */
function inWords({ problem, instead }: PackFault, place: string): string {
  const where = /^\d+$/.test(place) ? `Line ${place}: ` : '';
  const words = `${where}${problem}: ${instead}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? '' : '.'}`;
}

/** How many faults (not warnings) a path and everything under it has. */
export function faultsUnder(faults: readonly PackFault[], at: readonly string[]): number {
  const start = at.join(STEP);
  return faults.filter(
    ({ weight, path }) => weight === 'fault' && (path === start || path.startsWith(`${start}${STEP}`)),
  ).length;
}
