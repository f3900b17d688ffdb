import type { Evidence, Finding, Step, Tone } from '../../lib/engine/types';

/** What packs change in the reading of one message and in the review of its reply. */
export interface BenchResult {
  id: string;
  message: string;
  reply: string | null;
  tone: { before: Tone; after: Tone };
  /** Types and flags that are called now and were not, and the other way about. */
  gained: readonly string[];
  lost: readonly string[];
  /** Evidence that is new, and evidence that is gone. */
  evidence: { gained: readonly Evidence[]; lost: readonly Evidence[] };
  /** Remarks on the reply that are new, and those that are gone. */
  findings: { gained: readonly Finding[]; lost: readonly Finding[] };
  /** Phrasings of the pack that would be offered. */
  offered: readonly { step: Step; text: string }[];
}

/** Does the pack change what is said of this message or its reply? What is offered besides is no change of it. */
export const isChanged = ({ tone, gained, lost, evidence, findings }: BenchResult): boolean =>
  tone.before !== tone.after ||
  [gained, lost, evidence.gained, evidence.lost, findings.gained, findings.lost].some((list) => list.length > 0);

/** How many messages each kind of change is found in. */
export interface BenchCounts {
  messages: number;
  changed: number;
  tone: number;
  labels: number;
  evidence: number;
  findings: number;
  offered: number;
}

export function countsOf(results: readonly BenchResult[]): BenchCounts {
  const count = (test: (result: BenchResult) => boolean): number => results.filter(test).length;
  return {
    messages: results.length,
    changed: count(isChanged),
    tone: count(({ tone }) => tone.before !== tone.after),
    labels: count(({ gained, lost }) => gained.length + lost.length > 0),
    evidence: count(({ evidence }) => evidence.gained.length + evidence.lost.length > 0),
    findings: count(({ findings }) => findings.gained.length + findings.lost.length > 0),
    offered: count(({ offered }) => offered.length > 0),
  };
}
