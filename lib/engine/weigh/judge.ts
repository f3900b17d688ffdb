import type { Engine } from '../compile';
import type { Scan } from '../scan';
import { customerTypes, type CustomerType, type Evidence, type Tone, tones } from '../types';
import { kindsOfConduct, KINDS_FOR_BAD_FAITH } from './conduct';
import { evidenceOf } from './evidence';
import { Shown } from './features';
import { sum, Sums } from './sum';
import { callTone, type ToneProbabilities, toneProbabilities } from './tone';

/** What the weights make of a scan: a probability for each label, and the evidence it is the sum of. */
export interface Judgement {
  tone: Tone;
  toneProbabilities: ToneProbabilities;
  sure: boolean;
  probabilities: Record<string, number>;
  types: CustomerType[];
  flags: string[];
  mayBeMisunderstanding: boolean;
  evidence: Evidence[];
}

const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
const shown = new Shown();
const sums = new Sums();
const NOT_FLAGS = new Set<string>([...tones, ...customerTypes]);

export function judge(engine: Engine, seen: Scan): Judgement {
  const { weigher, conduct } = engine;
  shown.gather(engine, seen);
  sum(weigher, shown, sums);

  const probabilities: Record<string, number> = {};
  const called: string[] = [];
  weigher.labels.forEach((label, index) => {
    const probability = logistic(sums.scores[index] as number);
    probabilities[label] = probability;
    if (probability < (weigher.thresholds[index] as number)) return;
    if (weigher.claimed[index] === 0 || isClaimed(engine, seen, index)) called.push(label);
  });
  const kinds = kindsOfConduct(conduct, seen.chosen.rules);
  const inBadFaith = kinds >= KINDS_FOR_BAD_FAITH && called.includes('bad-faith');

  const { frustrated = 0, angry = 0, abusive = 0 } = probabilities;
  const threshold = (label: string): number => weigher.thresholds[weigher.labels.indexOf(label)] ?? 1;
  const tone = callTone(
    [frustrated, angry, abusive],
    [threshold('frustrated'), threshold('angry'), threshold('abusive')],
  );
  const chances = toneProbabilities(frustrated, angry, abusive);
  return {
    tone,
    toneProbabilities: chances,
    sure: (chances[tones.indexOf(tone)] as number) >= weigher.sure,
    probabilities,
    types: customerTypes.filter((type) => called.includes(type) && (type !== 'bad-faith' || inBadFaith)),
    flags: called.filter((label) => !NOT_FLAGS.has(label)),
    mayBeMisunderstanding: !inBadFaith && kinds > 0,
    evidence: evidenceOf(engine, seen.words, shown, sums),
  };
}

/** Whether a rule that speaks for the label is among those that count. */
function isClaimed({ weigher }: Engine, { chosen }: Scan, label: number): boolean {
  const { count, pattern } = chosen.rules;
  const claiming = weigher.claims[label]?.();
  for (let index = 0; index < count; index++) if (claiming?.[pattern[index] as number] === 1) return true;
  return false;
}
