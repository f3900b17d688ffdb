import { type Engine, knowing, noLimits, read, review, type Review, suggest } from '../../lib/engine';

/** Reviews a draft as the panel would with nothing else known: no name shown, fault unknown, no limits, no memory. */
export function reviewReply(engine: Engine, message: string, draft: string): Review {
  const reading = read(engine, message);
  const situation = knowing(message, reading);
  const { plan } = suggest(engine, situation);
  return review(engine, {
    ...situation,
    draft,
    message,
    plan,
    customerName: null,
    publicReply: false,
    limits: noLimits,
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
