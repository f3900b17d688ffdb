import { factKinds, marks } from '../engine/types';
import type { Faults, Placed } from './fault';
import { nearest } from './nearest';
import type { PackFile, RuleFile } from './schema';

/** Signals of facts that are more than a kind of fact: a rule may tell what only sounds like a question. */
const FACTS: readonly string[] = [...factKinds, 'rhetorical'];

/**
 * Checks what each rule speaks for beyond its form: the facts, marks and categories that signals name are known. `learned`:
 * the pack has fitted weights, so that any other signal counts for what it was fitted to.
 */
export function checkPurposes(
  rules: readonly Placed<RuleFile>[],
  settings: PackFile['settings'],
  learned: boolean,
  faults: Faults,
): void {
  const categories = (settings.categories ?? []).map(({ id }) => id);
  for (const { entry, path } of rules) {
    if (!('signal' in entry.speaksFor)) continue;
    const [kind = '', name = ''] = entry.speaksFor.signal.split(':');
    const at = [...path, 'speaksFor', 'signal'];
    const refuse = (what: string, known: readonly string[], add: string): void => {
      if (known.includes(name)) return;
      const meant = nearest(name, known);
      faults.add({
        path: at,
        problem: `there is no ${what} "${name}"`,
        instead: meant === null ? add : `write "${kind}:${meant}"`,
      });
    };
    if (kind === 'fact') refuse('fact', FACTS, `write one of ${FACTS.join(', ')} after fact:`);
    else if (kind === 'mark') refuse('mark', marks, `write one of ${marks.join(', ')} after mark:`);
    else if (kind === 'category')
      refuse('category', categories, `add { "id": "${name}", "name": "…" } to settings, categories`);
    else if (!learned)
      faults.warn({
        path: at,
        problem: `a signal "${entry.speaksFor.signal}" counts for nothing in a pack without fitted weights`,
        instead: 'speak for a tone, a type, a flag, a step, a finding, or a signal fact:…, mark:… or category:…',
      });
  }
}
