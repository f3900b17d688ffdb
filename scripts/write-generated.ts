import { writeFileSync } from 'node:fs';

import { generatedFiles } from './generated';

/** `npm run fix` runs this: schemas for editors, and the catalogue of the rules. */
for (const [path, content] of generatedFiles()) writeFileSync(new URL(`../${path}`, import.meta.url), content);
