import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import './check-visibility';

import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library does this by itself only where test functions are globals.
afterEach(cleanup);

// What is waited for comes at once, but not on a machine that has other things to do.
configure({ asyncUtilTimeout: 8000 });
