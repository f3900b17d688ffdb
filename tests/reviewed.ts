import { compile, type Finding, knowing, noLimits, read, review, type ReviewInput, suggest } from '../lib/engine';
import { asPack } from '../lib/packs/schema';
import { readCorePack, readDraftWeights, readWeights } from '../scripts/core-pack';

export const { engine } = compile([asPack(readCorePack())], readWeights(), readDraftWeights());

export const ANGRY =
  'This is the THIRD time my kettle order 7714 has not come. I am furious, I took two days off for it. Rosa Lind';

/** What the panel would say of a draft to a message of which nothing else is known. */
export function reviewed(draft: string, message = ANGRY, more: Partial<ReviewInput> = {}): ReturnType<typeof review> {
  const situation = { ...knowing(message, read(engine, message)), ...more };
  const { plan } = suggest(engine, situation);
  const rest = { customerName: null, publicReply: false, limits: noLimits };
  return review(engine, { ...situation, draft, message, plan, ...rest, ...more });
}

/** The words that a rule's remarks span. */
export const words = (draft: string, findings: readonly Finding[], rule: string): string[] =>
  findings.filter((finding) => finding.rule === rule).map(({ start, end }) => draft.slice(start, end));
