import { factKinds, marks } from '../engine/types';
import type { Faults, Path, Placed } from './fault';
import { nearest } from './nearest';
import type { PackFile, RuleFile } from './schema';

/** Signals of facts that are more than a kind of fact: a rule may tell what only sounds like a question. */
const FACTS: readonly string[] = [...factKinds, 'rhetorical'];

/** A rule puts a message into a category by a flag of this name and the category's id. */
const TOPIC = 'topic-';

/**
 * Checks what each rule speaks for beyond its form: the facts, marks and categories that it names are known. `learned`: the
 * pack has fitted weights, so that any other signal counts for what it was fitted to.
 */
export function checkPurposes(
  rules: readonly Placed<RuleFile>[],
  settings: PackFile['settings'],
  learned: boolean,
  faults: Faults,
): void {
  const categories = (settings.categories ?? []).map(({ id }) => id);
  for (const { entry, path } of rules) {
    const { speaksFor } = entry;
    if ('flag' in speaksFor && speaksFor.flag.startsWith(TOPIC))
      checkCategory(speaksFor.flag.slice(TOPIC.length), [...path, 'speaksFor', 'flag'], categories, faults);
    if ('signal' in speaksFor) checkSignal(speaksFor.signal, [...path, 'speaksFor', 'signal'], learned, faults);
  }
}

function checkCategory(id: string, path: Path, categories: readonly string[], faults: Faults): void {
  if (categories.includes(id)) return;
  const meant = nearest(id, categories);
  const add = `add { "id": "${id}", "name": "…" } to settings, categories`;
  faults.add({
    path,
    problem: `there is no category "${id}"`,
    instead: meant === null ? add : `write "${TOPIC}${meant}", or ${add}`,
  });
}

function checkSignal(signal: string, path: Path, learned: boolean, faults: Faults): void {
  const [kind = '', name = ''] = signal.split(':');
  const known = kind === 'fact' ? FACTS : kind === 'mark' ? marks : null;
  if (known === null && !learned)
    faults.warn({
      path,
      problem: `a signal "${signal}" counts for nothing in a pack without fitted weights`,
      instead: 'speak for a tone, a type, a flag, a step, a finding, or a signal fact:… or mark:…',
    });
  if (known === null || known.includes(name)) return;
  const meant = nearest(name, known);
  faults.add({
    path,
    problem: `there is no ${kind} "${name}"`,
    instead: meant === null ? `write one of ${known.join(', ')} after ${kind}:` : `write "${kind}:${meant}"`,
  });
}
