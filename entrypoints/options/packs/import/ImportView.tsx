import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';

import { ImportList } from '../../../../components/pack-import/ImportList';
import { NewPackForm } from '../../../../components/packs/NewPackForm';
import { PackDrop } from '../../../../components/packs/PackDrop';
import { coreEngine } from '../../../../lib/packs/builtin';
import { lacks, phrasingsOf } from '../../../../lib/packs/import/look-over';
import type { PackFile } from '../../../../lib/packs/schema';
import { coreBytes } from '../../../packs/core-files';
import { useImport } from './use-import';

interface Props {
  /** Begins a pack with these phrasings in the editor; gives what stood in the way, or nothing. */
  begin: (name: string, author: string, phrasings: PackFile['phrasings']) => Promise<string>;
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Brings the saved replies of other tools: each step of each is looked over, and kept, mended or left out. */
export function ImportView({ begin }: Props) {
  const engine = useMemo(() => {
    let loaded: Promise<ReturnType<typeof coreEngine>> | null = null;
    return () => (loaded ??= coreBytes().then(coreEngine));
  }, []);
  const { state, read, change, changeAll } = useImport(engine);
  const [trouble, setTrouble] = useState('');
  const phrasings =
    state.kind === 'read'
      ? phrasingsOf(
          state.candidates.filter(({ fate }) => fate === 'keep'),
          state.from,
        )
      : [];
  return (
    <section aria-labelledby="import-title">
      <p>
        <a href="#packs">All packs</a>
      </p>
      <h2 id="import-title">Bring saved replies</h2>
      <p className="quiet">
        Macros, templates and snippets become phrasings of a pack: split into steps, placeholders turned into gaps,
        stock wording marked. The file is read here and goes nowhere.
      </p>
      <PackDrop onFile={read}>
        <p>
          Drop a file here: Zendesk macros (JSON or CSV), saved replies of Intercom, Help Scout or Freshdesk (CSV or
          JSON), Text Blaze or TextExpander (CSV), a Gmail template saved as .eml or .txt, or any CSV with the columns
          “name” and “text”.
        </p>
        <div className="chips">
          <FileTrigger
            acceptedFileTypes={['.json', '.csv', '.tsv', '.eml', '.txt']}
            onSelect={(files) => {
              const [file] = files ?? [];
              if (file) read(file);
            }}
          >
            <Button className="button">Choose a file</Button>
          </FileTrigger>
        </div>
      </PackDrop>
      <p role="status">
        {state.kind === 'reading' && 'Reading…'}
        {state.kind === 'refused' && state.reason}
        {state.kind === 'read' &&
          `${state.from}: ${counted(state.replies, 'reply', 'replies')}, ${counted(state.candidates.length, 'step', 'steps')}; ready to keep: ${phrasings.length}.`}
      </p>
      {state.kind === 'read' && state.skipped.length > 0 && (
        <details>
          <summary>{state.skipped.length} could not be read</summary>
          <ul>
            {state.skipped.slice(0, 100).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      )}
      {state.kind === 'read' && (
        <>
          <ImportList candidates={state.candidates} lacksOf={lacks} onChange={change} onChangeAll={changeAll} />
          <h3>Make a pack of what you keep ({phrasings.length})</h3>
          <NewPackForm
            onMake={(name, author) => {
              void begin(name, author, phrasings).then(setTrouble);
            }}
          />
          <p role="status">{trouble}</p>
        </>
      )}
    </section>
  );
}
