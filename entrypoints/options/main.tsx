import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import '../../components/tokens.css';
import '../../components/controls.css';
import { Options } from './Options';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Options />
    </StrictMode>,
  );
}
