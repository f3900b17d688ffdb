import { useState } from 'react';

import { SessionMaker } from '../../../components/practice/SessionMaker';
import { exportPack } from '../../../lib/packs/export';
import { casesFor, wholeBank } from '../../../lib/practice/bank';
import { sessionPack } from '../../../lib/practice/session-pack';
import { cardOf } from '../cards';
import type { Desk } from '../desk';
import type { Outfit } from '../outfit';

/** A lead picks cases, and saves them as a pack. */
export function MakeSession({ desk, saveFile }: { desk: Desk; saveFile: Outfit['saveFile'] }) {
  const [name, setName] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState('');
  return (
    <SessionMaker
      name={name}
      onName={setName}
      search={search}
      onSearch={setSearch}
      cases={casesFor(desk.cases, { ...wholeBank, search }).map((one) => cardOf(one, 'cases', []))}
      picked={picked}
      onPick={(id, on) => {
        setPicked(new Set(on ? [...picked, id] : [...picked].filter((one) => one !== id)));
      }}
      onSave={() => {
        const pack = sessionPack(
          name,
          casesFor(desk.cases, wholeBank).filter(({ id }) => picked.has(id)),
        );
        saveFile(`${pack.id}.json`, exportPack(pack), 'application/json');
      }}
    />
  );
}
