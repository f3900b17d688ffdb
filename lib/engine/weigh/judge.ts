import type { Engine } from '../compile';
import type { Scan } from '../scan';
import { coreFlags, customerTypes, type CustomerType, type Evidence, type Tone, tones } from '../types';

/** What the weights make of a scan: a probability for each label, and the evidence it is the sum of. */
export interface Judgement {
  tone: Tone;
  toneProbabilities: readonly [number, number, number, number];
  sure: boolean;
  probabilities: Record<string, number>;
  types: CustomerType[];
  flags: string[];
  evidence: Evidence[];
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));

export function judge(engine: Engine, { words, chosen }: Scan): Judgement {
  const { weigher } = engine;
  const { labels, table } = weigher;
  const scores = Float64Array.from(weigher.bias);
  const seen = new Set<number>();
  const evidence: Evidence[] = [];
  for (const matches of [chosen.rules, chosen.learned]) {
    for (let index = 0; index < matches.count; index++) {
      const feature = matches.pattern[index] as number;
      const first = seen.has(feature);
      seen.add(feature);
      for (let label = 0; label < labels.length; label++) {
        const weight = table[feature * labels.length + label] as number;
        if (weight === 0) continue;
        if (!first) scores[label] = (scores[label] as number) + weight;
        evidence.push({
          label: labels[label] as string,
          rule: engine.rules[feature]?.id ?? `word:${weigher.groups[feature - engine.rules.length] as string}`,
          weight,
          start: words.start[matches.first[index] as number] as number,
          end: words.end[matches.last[index] as number] as number,
        });
      }
    }
  }
  const probabilities: Record<string, number> = {};
  labels.forEach((label, index) => (probabilities[label] = logistic(scores[index] as number)));
  const called = (label: string): boolean =>
    (probabilities[label] ?? 0) >= (weigher.thresholds[labels.indexOf(label)] ?? 1);
  const one = probabilities.frustrated ?? 0;
  const two = Math.min(one, probabilities.angry ?? 0);
  const three = Math.min(two, probabilities.abusive ?? 0);
  const tone = called('abusive') ? 3 : called('angry') ? 2 : called('frustrated') ? 1 : 0;
  const toneProbabilities = [1 - one, one - two, two - three, three] as const;
  const flags = labels.filter(
    (label) => !(tones as readonly string[]).includes(label) && !(customerTypes as readonly string[]).includes(label),
  );
  return {
    tone: tones[tone] as Tone,
    toneProbabilities,
    sure: toneProbabilities[tone] >= 0.5,
    probabilities,
    types: customerTypes.filter(called),
    flags: [...new Set([...coreFlags.filter(called), ...flags.filter(called)])],
    evidence,
  };
}
