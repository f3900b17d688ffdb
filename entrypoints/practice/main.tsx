import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import '../../components/tokens.css';
import '../../components/controls.css';
import { browserTransport } from '../../lib/messaging/browser';
import { reportBroken } from '../../lib/messaging/broken';
import { createBus } from '../../lib/messaging/bus';
import { attend } from '../../lib/page/attend';
import { practice } from '../../lib/sites/practice';
import { cases } from './cases';
import { Inbox } from './Inbox';
import { lastWednesday } from './last-wednesday';
import { openPanel } from './open-panel';

/** A page that looks like a helpdesk. It is read and written by the same code as a real one. */
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Inbox cases={cases} now={lastWednesday(new Date())} onOpenPanel={openPanel} />
    </StrictMode>,
  );
  attend({
    site: practice,
    bus: createBus(browserTransport, reportBroken),
    document,
    signal: new AbortController().signal,
    lost: () => undefined,
  });
}
