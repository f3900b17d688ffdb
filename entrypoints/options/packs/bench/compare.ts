import type { BenchResult } from '../../../../components/packs/bench-result';
import {
  type Engine,
  knowing,
  noLimits,
  read,
  type Reading,
  type Review,
  review,
  suggest,
  type Suggestions,
} from '../../../../lib/engine';
import type { BenchMessage } from '../../../../lib/packs/bench-messages';

/** Reads a message, and reviews its reply, without and with a pack: what differs. */
export function compare(
  before: Engine,
  after: Engine,
  pack: string,
  { id, message, reply }: BenchMessage,
): BenchResult {
  const [was, is] = [lookAt(before, message, reply), lookAt(after, message, reply)];
  const called = ({ types, flags }: Reading): string[] => [...types, ...flags];
  return {
    id,
    message,
    reply,
    tone: { before: was.reading.tone, after: is.reading.tone },
    ...difference(called(was.reading), called(is.reading), (label) => label),
    // What weighs more or less is the same evidence.
    evidence: difference(was.reading.evidence, is.reading.evidence, ({ rule, label, start, end }) =>
      [rule, label, start, end].join(' '),
    ),
    findings: difference(was.review?.findings ?? [], is.review?.findings ?? [], ({ rule, start, end }) =>
      [rule, start, end].join(' '),
    ),
    offered: is.suggestions.flatMap(({ step, offered }) =>
      offered.filter((one) => one.pack === pack).map(({ text }) => ({ step, text })),
    ),
  };
}

interface Looked {
  reading: Reading;
  suggestions: Suggestions['suggestions'];
  review: Review | null;
}

function lookAt(engine: Engine, message: string, reply: string | null): Looked {
  const reading = read(engine, message);
  const situation = knowing(message, reading);
  const { plan, suggestions } = suggest(engine, situation);
  const reviewed =
    reply === null
      ? null
      : review(engine, {
          ...situation,
          draft: reply,
          message,
          plan,
          customerName: null,
          publicReply: false,
          limits: noLimits,
        });
  return { reading, suggestions, review: reviewed };
}

function difference<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): { gained: T[]; lost: T[] } {
  const [was, is] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return { gained: after.filter((one) => !was.has(keyOf(one))), lost: before.filter((one) => !is.has(keyOf(one))) };
}
