import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import { NewPackForm } from '../../../components/packs/NewPackForm';
import { PackAdd } from '../../../components/packs/PackAdd';
import { PackCard } from '../../../components/packs/PackCard';
import { shippedPacks } from '../../../lib/packs/shipped';
import type { Library } from '../../../lib/storage/library';
import type { PackDrafts } from '../../../lib/storage/pack-drafts';
import { beginPack } from './begin-pack';
import { CompanyNotice } from './CompanyNotice';
import { download } from './edit/download';
import { LookedView } from './LookedView';
import { placeOf } from './pack-order';
import { UnsavedList } from './UnsavedList';
import { useLook } from './use-look';
import { usePackActions } from './use-pack-actions';
import { usePacks } from './use-packs';

interface Props {
  library: Library;
  drafts: PackDrafts;
  askHost: (url: string) => Promise<boolean>;
}

const CORE = 'core-en';

/** Every pack that is here, in the order in which they win; and all the ways to more. */
export function PackShelf({ library, drafts, askHost }: Props) {
  const packs = usePacks(library);
  const known = packs ?? [];
  const { actions, said } = usePackActions(library, drafts, known);
  const { looked, look, lookAtFile, lookAtLink, take, leave } = useLook(library, askHost);
  const [naming, setNaming] = useState(false);
  const [trouble, setTrouble] = useState('');

  const nameOf = (id: string): string =>
    id === CORE ? 'Evenkeel core' : (known.find((pack) => pack.id === id)?.name ?? id);
  async function exportOwn(): Promise<void> {
    const text = await library.exportOwn();
    if (text.ok) download('my-phrasings.json', text.value);
    else setTrouble(text.trouble.reason);
  }

  return (
    <>
      <section aria-labelledby="packs-title">
        <h2 id="packs-title">Packs</h2>
        <p className="quiet">
          A pack is a team’s phrasings, rules and settings in one file. Where two say the same thing differently, the
          upper one wins. A rule or phrasing that you switched off stays off.
        </p>
        <CompanyNotice />
        <p role="status">
          {said.words}{' '}
          {said.undo !== null && (
            <Button className="button button--bare" onPress={said.undo}>
              Undo
            </Button>
          )}
        </p>
        <ul className="pack-list" aria-label="Packs" aria-busy={packs === null}>
          {known.map((pack) => {
            const at = placeOf(known, pack);
            return (
              <PackCard
                key={pack.key}
                pack={pack}
                actions={actions}
                href={`#packs/open/${pack.key}`}
                about={shippedPacks.find(({ id }) => id === pack.id && pack.origin.kind === 'shipped')?.about ?? null}
                canMove={{ up: at !== null && at.place > 0, down: at !== null && at.place < at.of - 1 }}
              />
            );
          })}
          <li className="pack-card">
            <h3>Evenkeel core</h3>
            <p className="quiet">The rules and phrasings that Evenkeel comes with, in English. Below all others.</p>
          </li>
        </ul>
      </section>
      <UnsavedList drafts={drafts} />
      <section aria-labelledby="add-title">
        <h2 id="add-title">Add a pack</h2>
        <p className="quiet">What is in it is shown first; nothing is changed before you take it.</p>
        <PackAdd
          onFile={lookAtFile}
          onPaste={(text) => {
            look({ kind: 'paste', text });
          }}
          onLink={lookAtLink}
          onNew={() => {
            setNaming(!naming);
          }}
        />
        {naming && (
          <NewPackForm
            onMake={(name, author) => {
              void beginPack(library, drafts, name, author).then(setTrouble);
            }}
          />
        )}
        <p>
          <a href="#packs/import">Bring saved replies of another tool</a>
        </p>
        <LookedView looked={looked} nameOf={nameOf} onTake={take} onLeave={leave} />
      </section>
      <section aria-labelledby="own-title">
        <h2 id="own-title">My own phrasings as a pack</h2>
        <p className="quiet">
          What you kept with “Keep as mine” in the panel, as a file: to take along, or to share with colleagues.
        </p>
        <div>
          <Button
            className="button"
            onPress={() => {
              void exportOwn();
            }}
          >
            Export my phrasings
          </Button>
        </div>
        <p role="status">{trouble}</p>
      </section>
    </>
  );
}
