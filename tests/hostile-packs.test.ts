import { describe, expect, it } from 'vitest';

import { hostilePacks, outcomeOf } from '../scripts/bench/hostile-packs';
import { readCorePack } from '../scripts/core-pack';

const { classes } = readCorePack();

/** Of the processor, in milliseconds. `npm run bench -- --packs` prints the figures; here a busy machine is given room. */
const IN_ALL = 3_000;
const WITHOUT_A_PAUSE = 200;
/** Only pages read YAML, not the background: there a piece may take longer, but not long. */
const OF_YAML = 1_000;

describe.each(hostilePacks())('$name', (pack) => {
  it(pack.sound ? 'is taken, in pieces' : 'is refused, with a word on what to do', { timeout: 60_000 }, async () => {
    const { refused, said, faults, took, longest } = await outcomeOf(pack, classes);
    expect(refused).toBe(pack.sound === undefined);
    if (refused) expect(said).toMatch(/^.+ → .+$/s);
    expect(faults).toBeLessThanOrEqual(201);
    expect(said.length).toBeLessThan(500);
    expect(took).toBeLessThan(IN_ALL);
    expect(longest).toBeLessThan(pack.name.startsWith('YAML') ? OF_YAML : WITHOUT_A_PAUSE);
  });
});

it('nothing of it sticks to the objects of the language', () => {
  expect('polluted' in {}).toBe(false);
});
