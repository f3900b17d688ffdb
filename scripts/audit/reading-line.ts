import { customerTypes, type Engine, readAnyway, tones } from '../../lib/engine';

/** What `npm run audit` writes for one message. `types` and `toneProbabilities` hold for messages in other languages too; `language` says so. */
export function readingLine(engine: Engine, id: unknown, text: string): object {
  const reading = readAnyway(engine, text);
  return {
    id,
    tone: tones.indexOf(reading.tone),
    toneProbabilities: reading.toneProbabilities.map(rounded),
    types: Object.fromEntries(customerTypes.map((type) => [type, rounded(reading.probabilities[type] ?? 0)])),
    labels: reading.types,
    flags: reading.flags,
    sure: reading.sure,
    language: reading.language,
    evidence: reading.evidence.map(({ label, rule, start, end, weight }) => ({
      label,
      rule,
      start,
      end,
      text: text.slice(start, end),
      weight: rounded(weight),
    })),
    facts: reading.facts.map(({ kind, start, end, text: words, value }) => ({ kind, start, end, text: words, value })),
  };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
