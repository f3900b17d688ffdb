import { useState } from 'react';

import { FaultList } from '../../../../components/packs/FaultList';
import { EditorBar } from '../../../../components/pack-editor/EditorBar';
import { EditorTabs } from '../../../../components/pack-editor/EditorTabs';
import { exportPack } from '../../../../lib/packs/export';
import type { PackFile } from '../../../../lib/packs/schema';
import type { Library } from '../../../../lib/storage/library';
import { copyText } from '../copy-text';
import type { Draft } from '../use-draft';
import { download } from './download';
import { parts } from './parts';
import { tidied } from './tidied';
import { faultsUnder } from './troubles-in';
import { useCheck } from './use-check';
import { useEditorKeys } from './use-editor-keys';
import { useSave } from './use-save';

interface Props {
  draft: Draft;
  pack: PackFile;
  place: string;
  library: Library;
}

/** A pack that is open to be written: its bar, its parts, and the part that is shown. */
export function OpenEditor({ draft, pack, place, library }: Props) {
  const [samples, setSamples] = useState('');
  const { faults, checking } = useCheck(pack);
  const { save, said } = useSave(library, draft);
  useEditorKeys(draft);

  const [name = '', item = null] = place.split('/');
  const part = parts.find(({ id }) => id === name) ?? parts[0];
  const address = `packs/edit/${pack.id}`;
  const grave = (faults ?? []).filter(({ weight }) => weight === 'fault');
  return (
    <section aria-labelledby="editor-title">
      <p>
        <a href="#packs">Packs</a>
      </p>
      <h2 id="editor-title">{pack.name === '' ? pack.id : pack.name}</h2>
      <EditorBar
        canUndo={draft.canUndo}
        canRedo={draft.canRedo}
        keeping={draft.keeping}
        faults={checking ? null : grave.length}
        onUndo={draft.undo}
        onRedo={draft.redo}
        isNew={draft.isNew}
        onDiscard={() => {
          void draft.discard().then(() => {
            if (draft.isNew) location.hash = '#packs';
          });
        }}
        onSave={() => {
          void save(pack);
        }}
        onExport={() => {
          download(`${pack.id}.json`, exportPack(tidied(pack)));
        }}
      />
      <p role="status">{said}</p>
      {grave.length > 0 && (
        <details>
          <summary>What there is to mend ({grave.length})</summary>
          <FaultList faults={grave} onCopy={copyText} />
        </details>
      )}
      <EditorTabs
        open={part.id}
        tabs={parts.map(({ id, title, count, field }) => ({
          id,
          title,
          href: `#${address}/${id}`,
          ...(count && { count: count(pack) }),
          faults: field === undefined ? 0 : faultsUnder(faults ?? [], [field]),
        }))}
      />
      <part.component
        pack={pack}
        change={draft.change}
        item={item}
        href={(one) => `#${address}/${part.id}${one === undefined ? '' : `/${one}`}`}
        faults={faults ?? []}
        samples={samples}
        onSamples={setSamples}
        library={library}
      />
    </section>
  );
}
