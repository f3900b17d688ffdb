import * as z from 'zod/mini';

import { customerTypes, tones } from '../engine/types';
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

interface Result {
  trainee: string;
  session: { id: string; name: string };
  /** ISO 8601. */
  made: string;
  attempts: readonly (Attempt & { replies?: readonly string[] })[];
}

/** The text of the file. */
export const resultFile = (result: Result): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, ...result }, null, 2)}\n`;

export type ResultRead = { ok: true; value: ResultFile } | { ok: false; trouble: string };

/** Reads a file that a trainee gave back. Trouble says what is wrong with it and what to do. */
export function readResult(text: string, name: string): ResultRead {
  const fail = (trouble: string): ResultRead => ({ ok: false, trouble: `${name}: ${trouble}` });
  if (text.length > LARGEST_RESULT) return fail('it is too large for a practice result. Ask for the file again.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('it is not a practice result (no JSON). Choose the file that “Save my result” made.');
  }
  const parsed = resultSchema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  if (!(typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT))
    return fail('it is another kind of file. Choose the one that “Save my result” made.');
  if ('version' in value && value.version !== 1)
    return fail('it was made by a newer Evenkeel. Update this one, then open it again.');
  const [issue] = parsed.error.issues;
  return fail(`it was changed or cut off (at ${issue?.path.join(' › ') || 'the start'}). Ask for the file again.`);
}
