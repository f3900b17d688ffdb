import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Engine, type Fault, knowing, read as readMessage } from '../../lib/engine';
import { fill } from '../../lib/engine/suggest/fill';
import { slotValues, type SlotValues } from '../../lib/engine/suggest/slots';
import { caseSchema } from '../../lib/packs/case-schema';
import { CORE_FOLDER } from '../core-pack';

/** Sets of facts that the engine read: from the table of facts and from the practice tickets, all of our own writing. */
function factSets(engine: Engine): (fault: Fault) => readonly SlotValues[] {
  const table = json(join(import.meta.dirname, '../../lib/engine/facts/facts.cases.json')) as { text: string }[];
  const tickets = readdirSync(join(CORE_FOLDER, 'cases')).map((name) =>
    caseSchema.parse(json(join(CORE_FOLDER, 'cases', name))),
  );
  const written = tickets.flatMap(({ thread, customer }) =>
    thread.filter(({ role }) => role === 'customer').map(({ text }) => ({ text, customer })),
  );
  const known = [...written, ...table.map(({ text }) => ({ text, customer: 'Priya Nair' }))].map(
    ({ text, customer }) => ({ ...knowing(text, readMessage(engine, text)), customer }),
  );
  return (fault) => known.map((one) => slotValues({ ...one, fault }));
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Every phrasing with every set of facts, each different wording once: to be read through. */
export function* phrasingLines(engine: Engine): Generator<string> {
  const setsFor = factSets(engine);
  const sets = { ours: setsFor('ours'), unknown: setsFor('unknown'), 'not-ours': setsFor('not-ours') };
  let wordings = 0;
  for (const pack of engine.packs) {
    for (const { id, text, when } of pack.phrasings) {
      const filled = new Set(
        sets[when.fault?.[0] ?? 'unknown']
          .map((values) => fill(text, values))
          .filter(({ facts }) => facts > 0)
          .map((each) => each.text),
      );
      const lines = filled.size > 0 ? filled : new Set([fill(text, {}).text]);
      wordings += lines.size;
      yield `\n${id}`;
      for (const line of lines) yield `  ${line}`;
    }
  }
  yield `\n${engine.packs.reduce((sum, pack) => sum + pack.phrasings.length, 0)} phrasings × ${sets.ours.length} sets of facts: ${wordings} different wordings`;
}
