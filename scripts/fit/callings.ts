import type { GoldMessage } from '../gold';
import { STEPS } from '../../lib/engine/weigh/claims';
import { has, LABELS } from './labels';
import { bestThreshold, callTones, fBeta, surestThreshold, toneThresholds } from './thresholds';

/** From which probability each label is called, and from which a reading is sure. */
export interface Callings {
  thresholds: ReadonlyMap<string, number>;
  sure: number;
  /** Labels that are called only where a rule that speaks for them matched. */
  claimed: ReadonlySet<string>;
}

/** What the rules say of each message, beside the probabilities. */
export interface RuleSigns {
  /** By label: whether a rule that speaks for it matched. */
  claims: ReadonlyMap<string, Uint8Array>;
  /** Whether two kinds of conduct are there. */
  conduct: Uint8Array;
}

/** For fits that may not go by rules. */
export const NO_SIGNS: RuleSigns = { claims: new Map(), conduct: new Uint8Array() };

/**
 * Nine of ten callings of bad faith are to be right, and none is called that is not likelier than not. Eight of ten messages are to be
 * read for sure.
 */
const BAD_FAITH_PRECISION = 0.9;
const BAD_FAITH_LEAST = 0.5;
const SHARE_SURE = 0.8;
/** Missing a danger is worse than a false alarm. */
const SAFETY_BETA = 2;

/** A label waits for a rule where that costs no more than this of its F1: what is called can then be shown in one phrase. */
const WORTH_A_CLAIM = 0.005;

/** Chooses thresholds on probabilities of messages that the fit had not seen. */
export function chooseCallings(
  messages: readonly GoldMessage[],
  unseen: ReadonlyMap<string, Float64Array>,
  signs: RuleSigns,
  weight: Float64Array,
): Callings {
  const thresholds = new Map<string, number>();
  const claimed = new Set<string>();
  const chancesOf = (label: string): Float64Array => unseen.get(label) ?? new Float64Array(messages.length);
  const tones = Uint8Array.from(messages, ({ tone }) => tone);
  const steps = STEPS.map(chancesOf);
  const toneAt = toneThresholds(steps, tones, weight);
  STEPS.forEach((step, index) => thresholds.set(step, toneAt[index] as number));

  for (const label of LABELS.slice(STEPS.length)) {
    const truth = Uint8Array.from(messages, (message) => (has(message, label) ? 1 : 0));
    const chances = chancesOf(label);
    const where = (sign: Uint8Array | undefined): Float64Array =>
      chances.map((chance, row) => (sign?.[row] === 1 ? chance : 0));
    if (label === 'bad-faith') {
      thresholds.set(
        label,
        Math.max(BAD_FAITH_LEAST, surestThreshold(truth, where(signs.conduct), weight, BAD_FAITH_PRECISION)),
      );
      continue;
    }
    const score = label === 'safety' ? fBeta(SAFETY_BETA) : fBeta(1);
    const options = [where(signs.claims.get(label)), chances].map((from) => {
      const threshold = bestThreshold(truth, from, weight, score);
      return { threshold, f: score(truth, from, threshold, weight).f };
    });
    const [withClaim, without] = options as [Option, Option];
    const waits = withClaim.f + WORTH_A_CLAIM >= without.f;
    if (waits) claimed.add(label);
    thresholds.set(label, waits ? withClaim.threshold : without.threshold);
  }
  return { thresholds, claimed, sure: sureFrom(steps, callTones(steps, toneAt), weight) };
}

interface Option {
  threshold: number;
  f: number;
}

/** The probability of the called tone that so many messages reach. */
function sureFrom(steps: readonly Float64Array[], called: Uint8Array, weight: Float64Array): number {
  const rows = [...called].map((tone, row) => {
    const at = (step: number): number => Math.min(...steps.slice(0, step + 1).map((chances) => chances[row] as number));
    const chance = tone === 0 ? 1 - at(0) : tone === 3 ? at(2) : at(tone - 1) - at(tone);
    return { chance, weight: weight[row] as number };
  });
  rows.sort((a, b) => b.chance - a.chance);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  let reached = 0;
  for (const row of rows) {
    reached += row.weight;
    if (reached >= total * SHARE_SURE) return Math.floor(row.chance * 1000) / 1000;
  }
  return 0;
}
