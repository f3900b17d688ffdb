import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import '../../components/tokens.css';
import '../../components/controls.css';
import { browserTransport } from '../../lib/messaging/browser';
import { reportBroken } from '../../lib/messaging/broken';
import { createBus } from '../../lib/messaging/bus';
import { Welcome } from './Welcome';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Welcome bus={createBus(browserTransport, reportBroken)} />
    </StrictMode>,
  );
}
