import type { Engine } from '../compile';
import type { Words } from '../text/words';
import type { Evidence } from '../types';
import type { Shown } from './features';
import type { Sums } from './sum';
import { featureName } from './weigher';

/**
 * The sum, item by item: what is returned adds up to the log-odds of each label, but for what the label starts from. A feature that is
 * there several times shares its weight among its places; features of form are of the whole message, and have an empty span.
 */
export function evidenceOf(engine: Engine, words: Words, shown: Shown, { hottest }: Sums): Evidence[] {
  const { weigher } = engine;
  const { table, labels } = weigher;
  const width = labels.length;
  const places = new Map<number, number>();
  for (let at = 0; at < shown.count; at++) {
    const feature = shown.feature[at] as number;
    places.set(feature, (places.get(feature) ?? 0) + 1);
  }
  const again = new Set<number>();
  const evidence: Evidence[] = [];
  for (let at = 0; at < shown.count; at++) {
    const feature = shown.feature[at] as number;
    const part = shown.part[at] as number;
    const key = feature * shown.parts + part;
    const firstInPart = !again.has(key);
    again.add(key);
    for (let label = 0; label < width; label++) {
      const weight = table[feature * width + label] as number;
      if (weight === 0) continue;
      const extra = firstInPart && hottest[label] === part ? weight * (weigher.hottest[label] as number) : 0;
      evidence.push({
        label: labels[label] as string,
        rule: featureName(weigher, engine.rules, feature),
        weight: weight / (places.get(feature) as number) + extra,
        start: words.start[shown.first[at] as number] as number,
        end: words.end[shown.last[at] as number] as number,
      });
    }
  }
  for (const feature of shown.forms) {
    for (let label = 0; label < width; label++) {
      const weight = table[feature * width + label] as number;
      if (weight !== 0) evidence.push({ label: labels[label] as string, rule: featureName(weigher, engine.rules, feature), weight, start: 0, end: 0 });
    }
  }
  return evidence;
}
