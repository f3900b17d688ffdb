import type { Fact, Fault } from '../engine/types';
import type { Correction } from './correction';
import type { MendedFact } from './state';

/** What the agent decided about one conversation, kept while the tab is open: it is still there when they come back to it. */
export interface Choices {
  fault: Fault;
  /** Corrections, by the words that they correct. Null: dismissed. */
  mends: readonly { kind: Fact['kind']; text: string; value: string | null }[];
  /** Phrasings that were inserted for this customer. */
  used: readonly string[];
  /** By step, the phrasings of which the agent wanted another. */
  passed: Readonly<Record<string, readonly string[]>>;
  /** Findings dismissed: this passage, or with null every passage. */
  dismissed: readonly { rule: string; passage: string | null }[];
  /** What the agent said of labels and remarks, of every message of the conversation. */
  corrections: readonly Correction[];
  /** What the conversation is about, in one of the team's categories. */
  category: string | null;
}

const noChoices: Choices = {
  fault: 'unknown',
  mends: [],
  used: [],
  passed: {},
  dismissed: [],
  corrections: [],
  category: null,
};

/** The facts as the agent corrected them. A correction goes by the words, so it outlives a message that is read again. */
export function mendFacts(facts: readonly Fact[], { mends }: Choices): MendedFact[] {
  return facts.map((fact) => {
    const mend = mends.findLast(({ kind, text }) => kind === fact.kind && text === fact.text);
    return mend ? { ...fact, mended: mend.value } : fact;
  });
}

/** The facts that a reply may name: dismissed ones left out, corrected ones corrected. */
export function standingFacts(facts: readonly MendedFact[]): Fact[] {
  return facts.flatMap(({ mended, ...fact }) => {
    if (mended === undefined) return [fact];
    return mended === null ? [] : [{ ...fact, text: mended, value: mended }];
  });
}

export function choicesOf(
  kept: readonly { conversationId: string; choices: Choices }[],
  conversationId: string,
): Choices {
  return { ...noChoices, ...kept.find((one) => one.conversationId === conversationId)?.choices };
}

export function isDismissed({ dismissed, corrections }: Choices, rule: string, passage: string): boolean {
  return (
    dismissed.some((gone) => gone.rule === rule && (gone.passage === null || gone.passage === passage)) ||
    corrections.some((one) => one.of === 'finding' && one.rule === rule && one.passage === passage)
  );
}

/** What the agent said of one message. */
export const correctionsOf = ({ corrections }: Choices, messageId: string): Correction[] =>
  corrections.filter((one) => one.messageId === messageId);
