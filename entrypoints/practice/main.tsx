import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import '../../components/tokens.css';
import '../../components/controls.css';
import { browserTransport } from '../../lib/messaging/browser';
import { reportBroken } from '../../lib/messaging/broken';
import { createBus } from '../../lib/messaging/bus';
import { coreEngine } from '../../lib/packs/builtin';
import { attend } from '../../lib/page/attend';
import { practice } from '../../lib/sites/practice';
import { createAttempts } from '../../lib/storage/attempts';
import { EvenkeelDatabase } from '../../lib/storage/database';
import { coreBytes } from '../packs/core-files';
import { pageLibrary } from '../packs/page-library';
import { explain } from '../sidepanel/rule-notes';
import { cases } from './cases';
import { keptSession } from './kept-session';
import { lastWednesday } from './last-wednesday';
import { openPanel } from './open-panel';
import type { Outfit } from './outfit';
import { casesOfPacks } from './pack-cases';
import { PracticePage } from './PracticePage';
import { readSession } from './read-session';
import { saveFile } from './save-file';

/** A page that looks like a helpdesk, read and written by the same code as a real one; and cases to practise by oneself. */
const root = document.getElementById('root');
if (root) {
  const bus = createBus(browserTransport, reportBroken);
  const outfit: Outfit = {
    cases,
    loadEngine: async () => coreEngine(await coreBytes()),
    packCases: () => casesOfPacks(pageLibrary(bus)),
    readPack: readSession,
    attempts: createAttempts(new EvenkeelDatabase()),
    session: keptSession(sessionStorage),
    explain,
    now: lastWednesday(new Date()),
    clock: () => new Date(),
    saveFile,
    openPanel,
  };
  createRoot(root).render(
    <StrictMode>
      <PracticePage outfit={outfit} />
    </StrictMode>,
  );
  attend({
    site: practice,
    bus,
    document,
    signal: new AbortController().signal,
    lost: () => undefined,
  });
}
