import core from 'virtual:pack/core-en';

import { compile, type Engine } from '../engine';

/** The core pack and its weights, compiled. Checked when the extension was built, so nothing is refused here. */
export const coreEngine = (): Engine => compile([core.pack], core.weights).engine;
