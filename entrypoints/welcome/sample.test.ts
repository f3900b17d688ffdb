import { expect, it } from 'vitest';

import { compile, read } from '../../lib/engine';
import { asPack } from '../../lib/packs/schema';
import { readCorePack, readWeights } from '../../scripts/core-pack';
import { sample } from './sample';

it('the first reading that anybody sees is a clear one', () => {
  const { engine } = compile([asPack(readCorePack())], readWeights());
  const reading = read(engine, sample.message.text);
  expect([reading.tone, reading.sure]).toEqual(['angry', true]);
  expect([...reading.types, ...reading.flags]).toEqual(expect.arrayContaining(['grievance', 'repeat', 'money']));
  expect(reading.facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['problem', 'item', 'order-number']));
});
