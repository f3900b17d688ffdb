import { type Correction, isSame } from '../../../lib/conversation/correction';
import type { OpenConversation } from '../../../lib/conversation/state';
import { masked, TELLING_FACTS } from '../../../lib/records/corrections/mask';
import { rulesThatWereWrong } from '../../../lib/records/corrections/wrong-rules';
import type { Corrections } from '../../../lib/storage/corrections';
import type { StoredCorrection } from '../../../lib/storage/record-rows';
import { correctedCases } from '../../../lib/storage/records-session';
import type { Moved } from './moved';

/** Corrected messages that wait to be looked through; more would be a chore. */
const MOST_CASES = 50;

/** Counts by rule what the agent corrected, and takes off what they took back. */
export async function countCorrections({ before, shown, today }: Moved, corrections: Corrections): Promise<void> {
  const was =
    before.shown.status === 'open' && before.shown.message.messageId === shown.message.messageId
      ? before.shown.corrections
      : shown.corrections;
  const missing = (from: readonly Correction[], of: readonly Correction[]): Correction[] =>
    of.filter((one) => !from.some((other) => isSame(one, other)));
  const [added, gone] = [missing(was, shown.corrections), missing(shown.corrections, was)];
  if (added.length + gone.length === 0) return;
  await corrections.takeBack(gone.flatMap((one) => rowsOf(one, shown, today)));
  await corrections.add(added.flatMap((one) => rowsOf(one, shown, today)));
  await keepCase(shown);
}

function rowsOf(correction: Correction, { reading }: OpenConversation, day: string): StoredCorrection[] {
  if (correction.of === 'finding') return [{ rule: correction.rule, from: 'finding', to: null, day }];
  const { from, to } = correction;
  const rules = rulesThatWereWrong(reading, correction);
  return (rules.length > 0 ? rules : ['']).map((rule) => ({ rule, from, to, day }));
}

/** In the session's memory, for the agent to look through: nowhere else. */
async function keepCase({ message, reading, facts, corrections }: OpenConversation): Promise<void> {
  const key = `${message.site} ${message.conversationId} ${message.messageId}`;
  const others = (await correctedCases.getValue()).filter((one) => one.key !== key);
  const labels = corrections.filter((one) => one.of === 'label');
  const spans = facts.filter(({ kind }) => TELLING_FACTS.has(kind));
  const kept = {
    key,
    masked: masked(message.text, spans, message.author === null ? [] : [message.author]),
    tone: reading.tone,
    types: reading.types,
    flags: reading.flags,
    corrections: labels.map(({ from, to }) => `${from ?? 'none'} → ${to ?? 'none'}`),
  };
  await correctedCases.setValue(labels.length > 0 ? [...others, kept].slice(-MOST_CASES) : others);
}
