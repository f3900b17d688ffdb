import { useMemo } from 'react';

import { EvenkeelDatabase } from '../../lib/storage/database';
import { createPackDrafts } from '../../lib/storage/pack-drafts';
import { askHost } from '../packs/ask-host';
import { pageLibrary } from '../packs/page-library';
import { PackRoutes } from './packs/PackRoutes';
import type { ViewProps } from './view';

/** The packs: to look at, to take, to write, to try. */
export function PacksView(props: ViewProps) {
  const { bus } = props;
  const library = useMemo(() => pageLibrary(bus), [bus]);
  const drafts = useMemo(() => createPackDrafts(new EvenkeelDatabase()), []);
  return <PackRoutes {...props} library={library} drafts={drafts} askHost={askHost} />;
}
