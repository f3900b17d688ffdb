import core from 'virtual:pack/core-en';

import { compile, type Engine } from '../engine';

/**
 * The core pack and its weights, compiled, without the rules that the agent switched off. Checked when the extension was built,
 * so nothing is refused here.
 */
export function coreEngine(rulesOff: readonly string[] = []): Engine {
  const rules = core.pack.rules.filter(({ id }) => !rulesOff.includes(id));
  return compile([{ ...core.pack, rules }], core.weights, core.draftWeights).engine;
}
