import type { Step } from '../../engine/types';
import { clausesOf, isConditional, sentencesOf } from './clauses';
import { bindsUs, isToComeBack } from './commitment';
import { timesIn } from './times';

/** A promise that a reply makes: by when, and the step that it belongs to. Not a word of it. */
export interface DatedPromise {
  /** ms since 1970. */
  due: number;
  /** `follow-up`: we come back to them. `action`: something is done or with them by then. */
  step: Extract<Step, 'follow-up' | 'action'>;
}

/** Where and when the reply is written. */
export interface Writing {
  /** ms since 1970. */
  now: number;
  /** The agent's time zone, as an IANA name. */
  zone: string;
  /** When the working day ends, in minutes since midnight. */
  dayEnds: number;
}

/**
 * The promises with a time that a reply makes, in its order, each moment once. Only what binds us counts: no question, nothing
 * that waits for the customer, no time of the past and none that the customer set. Errs on leaving out.
 */
export function datedPromises(reply: string, { now, zone, dayEnds }: Writing): DatedPromise[] {
  const promises: DatedPromise[] = [];
  for (const sentence of sentencesOf(reply)) {
    if (sentence.endsWith('?')) continue;
    for (const clause of bindingClauses(sentence)) {
      for (const { due } of timesIn(clause, now, zone, dayEnds)) {
        if (due > now && !promises.some((known) => known.due === due)) {
          promises.push({ due, step: isToComeBack(clause) ? 'follow-up' : 'action' });
        }
      }
    }
  }
  return promises;
}

function bindingClauses(sentence: string): string[] {
  const clauses = clausesOf(sentence);
  let bound = false;
  return clauses.flatMap(({ text, kind }, at) => {
    if (kind === 'within' || kind === 'condition') return [];
    if (kind === 'own' || !bound) bound = bindsUs(text) && !isConditional(clauses, at);
    return bound ? [text] : [];
  });
}
