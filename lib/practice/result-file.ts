import * as z from 'zod/mini';

import { customerTypes, tones } from '../engine/types';
import { fail, ok, type Result } from '../result';
import type { Attempt } from './attempt';

/** What a trainee gives back after a group's session: one file of scores. Replies are in it only if the trainee wants so. */

const FORMAT = 'evenkeel-practice-result';
/** More than this is no result of a session. */
export const LARGEST_RESULT = 2_000_000;

const line = z.string().check(z.maxLength(200));
const attemptSchema = z.strictObject({
  caseId: line,
  at: z.iso.datetime(),
  mode: z.enum(['case', 'role-play']),
  score: z.int().check(z.minimum(0), z.maximum(100)),
  points: z.array(z.strictObject({ name: line, earned: z.number(), most: z.number() })).check(z.maxLength(60)),
  rules: z.array(line).check(z.maxLength(200)),
  guess: z.nullable(
    z.strictObject({
      tone: z.enum(tones),
      types: z.array(z.enum(customerTypes)),
      right: z.number().check(z.minimum(0), z.maximum(1)),
    }),
  ),
  live: z.boolean(),
  outcome: z.nullable(z.enum(['settled', 'open', 'lost'])),
  session: z.nullable(line),
  /** The trainee's own words, for each message answered; only where they ticked "include my replies". */
  replies: z.optional(z.array(z.string().check(z.maxLength(20_000))).check(z.maxLength(10))),
});

const resultSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  trainee: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  session: z.strictObject({ id: line, name: line }),
  made: z.iso.datetime(),
  attempts: z.array(attemptSchema).check(z.maxLength(2000)),
});

export type ResultFile = z.infer<typeof resultSchema>;
export type ResultAttempt = ResultFile['attempts'][number];

interface PracticeResult {
  trainee: string;
  session: { id: string; name: string };
  /** ISO 8601. */
  made: string;
  attempts: readonly (Attempt & { replies?: readonly string[] })[];
}

/** The text of the file. */
export const resultFile = (result: PracticeResult): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, ...result }, null, 2)}\n`;

/** Reads a file that a trainee gave back. Trouble says what is wrong with it and what to do. */
export function readResult(text: string, name: string): Result<ResultFile, string> {
  const refuse = (trouble: string) => fail(`${name}: ${trouble}`);
  if (text.length > LARGEST_RESULT) return refuse('it is too large for a practice result. Ask for the file again.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('it is not a practice result (no JSON). Choose the file that “Save my result” made.');
  }
  const parsed = resultSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  if (!(typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT))
    return refuse('it is another kind of file. Choose the one that “Save my result” made.');
  if ('version' in value && value.version !== 1)
    return refuse('it was made by a newer Evenkeel. Update this one, then open it again.');
  const [issue] = parsed.error.issues;
  return refuse(`it was changed or cut off (at ${issue?.path.join(' › ') || 'the start'}). Ask for the file again.`);
}
