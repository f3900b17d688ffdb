import { describe, expect, it } from 'vitest';

import type { PackFault } from '../../../../lib/packs/fault';
import { faultsUnder, troublesIn } from './troubles-in';

const fault = (path: string, weight: PackFault['weight'] = 'fault'): PackFault => ({
  weight,
  file: 'ours.json',
  path,
  line: 1,
  column: 1,
  problem: `trouble at ${path === '' ? 'the top' : path}`,
  instead: 'write it otherwise',
});
const faults = [
  fault('rules › late › patterns › 2'),
  fault('rules › late › why'),
  fault('rules › late'),
  fault('rules › later › why'),
  fault('rules › late › strength', 'warning'),
];

describe('what is wrong with one thing in a pack', () => {
  const troublesAt = troublesIn(faults, ['rules', 'late'], ['patterns', 'why']);

  it('stands at its field, with the line', () => {
    expect(troublesAt('patterns')).toEqual(['Line 2: trouble at rules › late › patterns › 2: write it otherwise.']);
    expect(troublesAt('why')).toEqual(['Trouble at rules › late › why: write it otherwise.']);
  });

  it('stands at the first field where it is of none', () => {
    expect(troublesAt('patterns', true)).toHaveLength(3);
  });

  it('is counted, warnings aside, and without what only begins alike', () => {
    expect(faultsUnder(faults, ['rules', 'late'])).toBe(3);
    expect(faultsUnder(faults, ['rules'])).toBe(4);
  });
});
