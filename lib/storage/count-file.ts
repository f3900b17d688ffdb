import * as z from 'zod/mini';

import type { CountFile } from '../records/counts/count-file';
import { fail, ok, type Result } from '../result';

/** More than this is no export of counts, in characters. */
const LONGEST = 20_000_000;

const schema = z.object({
  format: z.literal('evenkeel-counts' satisfies CountFile['format']),
  version: z.literal(1),
  source: z.string().check(z.minLength(1), z.maxLength(100)),
  exportedAt: z.iso.datetime(),
  days: z
    .array(
      z.object({
        day: z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)),
        counts: z.record(z.string().check(z.maxLength(100)), z.int().check(z.nonnegative())),
      }),
    )
    .check(z.maxLength(40_000)),
});
/** A file of counts as an agent exported it, or in words why it is none. */
export function readCountFile(text: string): Result<CountFile, string> {
  if (text.length > LONGEST) return fail('It is too large to be an export of counts.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('It is no JSON. Open the file as it was exported, not a table made from it.');
  }
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return ok(parsed.data);
  const path = parsed.error.issues[0]?.path.join(' → ');
  return fail(`It is not an export of counts${path ? `: look at ${path}` : ''}. Ask for the file anew.`);
}
