import {
  type Engine,
  noLimits,
  noMemory,
  nothingKept,
  noTeamRules,
  read,
  review,
  type Review,
  suggest,
} from '../../lib/engine';

/** Reviews a draft as the panel would with nothing else known: no name shown, fault unknown, no limits, no memory. */
export function reviewReply(engine: Engine, message: string, draft: string): Review {
  const reading = read(engine, message);
  const situation = { text: message, reading, facts: reading.facts, fault: 'unknown', customer: null } as const;
  const { plan } = suggest(engine, {
    ...situation,
    abusiveBefore: 0,
    said: [],
    used: [],
    passed: [],
    register: 'plain',
    keeping: nothingKept,
    team: noTeamRules,
    memory: noMemory,
  });
  return review(engine, {
    draft,
    message,
    reading,
    plan,
    facts: reading.facts,
    fault: 'unknown',
    customerName: null,
    publicReply: false,
    limits: noLimits,
    memory: noMemory,
  });
}

/** What `npm run audit -- --replies` writes for one reply. */
export function replyLine(engine: Engine, id: unknown, message: string, draft: string): object {
  const said = reviewReply(engine, message, draft);
  return {
    id,
    marks: said.marks,
    scripted: rounded(said.scripted),
    heat: rounded(said.heat),
    findings: said.findings.map(({ rule, severity, start, end, why, rewrite }) => ({
      rule,
      severity,
      start,
      end,
      why,
      rewrite,
    })),
    missing: said.checklist.filter(({ done }) => done === null).map(({ step }) => step),
  };
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
