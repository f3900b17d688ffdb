import * as z from 'zod/mini';

import { customerTypes, severities, steps, tones } from '../engine/types';
import { packLimits } from './limits';
import { id, pattern, schemaLink, sentence, source, strength } from './schema-parts';

/** What is shown of a flag is looked up by its name, and every object has something under "constructor". */
const flag = id.check(z.refine((name) => !(name in {}), 'this name means something else to browsers: write another'));

export const speaksForSchema = z.union([
  z.strictObject({ tone: z.enum(tones) }),
  z.strictObject({ type: z.enum(customerTypes), cue: z.optional(id) }),
  z.strictObject({ flag }),
  z.strictObject({ signal: z.string().check(z.maxLength(80), z.regex(/^[a-z0-9:-]+$/)) }),
  z.strictObject({ step: z.enum(steps) }),
  z.strictObject({ finding: z.enum(severities), kind: id }),
]);

const patterns = z.array(pattern).check(z.maxLength(packLimits.patternsOfRule));
const examples = z
  .array(z.string().check(z.minLength(1), z.maxLength(packLimits.exampleLength)))
  .check(z.minLength(1), z.maxLength(packLimits.examplesOfRule));

/** A signal in messages, or wording to avoid in drafts, with the examples that prove it. */
export const ruleSchema = z.strictObject({
  $schema: schemaLink,
  id,
  speaksFor: speaksForSchema,
  why: sentence,
  patterns: patterns.check(z.minLength(1)),
  unless: z.optional(patterns),
  heed: z.optional(z.array(z.enum(['negation', 'quotation', 'condition']))),
  weight: z.optional(z.number().check(z.gte(-6), z.lte(6))),
  rewrite: z.optional(z.string().check(z.maxLength(400))),
  source,
  strength,
  examples: z.strictObject({ match: examples, miss: examples }),
});

export const wordClassSchema = z.strictObject({
  $schema: schemaLink,
  id,
  words: z.array(pattern).check(z.minLength(1), z.maxLength(packLimits.wordsOfClass)),
});
