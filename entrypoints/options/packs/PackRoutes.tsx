import type { Library } from '../../../lib/storage/library';
import type { PackDrafts } from '../../../lib/storage/pack-drafts';
import type { ViewProps } from '../view';
import { EditorGate } from './edit/EditorGate';
import { beginPack } from './begin-pack';
import { BenchView } from './bench/BenchView';
import { ImportView } from './import/ImportView';
import { PackContents } from './PackContents';
import { PackShelf } from './PackShelf';

interface Props extends ViewProps {
  library: Library;
  drafts: PackDrafts;
  /** Asks the browser for a link's host; called within a press. */
  askHost: (url: string) => Promise<boolean>;
}

/** Where an address below `#packs` leads: all packs, one that is open, one that is edited, one that is tried, saved replies that are brought. */
export function PackRoutes({ rest, library, drafts, askHost, settings, change }: Props) {
  const [where, ...path] = rest.split('/');
  const key = path.join('/');
  const [id = '', ...place] = path;
  switch (where) {
    case 'open':
      return <PackContents key={key} of={key} library={library} settings={settings} change={change} />;
    case 'edit':
      return <EditorGate key={id} id={id} place={place.join('/')} library={library} drafts={drafts} />;
    case 'import':
      return <ImportView begin={(name, author, phrasings) => beginPack(library, drafts, name, author, phrasings)} />;
    case 'bench':
      return <BenchView key={key} of={key} library={library} />;
    default:
      return <PackShelf library={library} drafts={drafts} askHost={askHost} />;
  }
}
