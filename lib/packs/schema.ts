import * as z from 'zod';

import type { Pack } from '../engine/pack';
import { customerTypes, factKinds, faults, registers, severities, steps, tones } from '../engine/types';
import { caseSchema } from './case-schema';

/** A pack as people write it: the engine's plain data, and the examples that prove it. Unknown keys are refused. */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write small letters, digits and single hyphens, as asks-for-refund');
const sentence = z.string().trim().min(5).max(300);
const pattern = z.string().trim().min(1).max(4000);
const strength = z.enum(['A', 'B', 'C']);
const schemaLink = z.string().optional();

export const speaksForSchema = z.union([
  z.strictObject({ tone: z.enum(tones) }),
  z.strictObject({ type: z.enum(customerTypes), cue: id.optional() }),
  z.strictObject({ flag: id }),
  z.strictObject({ signal: z.string().regex(/^[a-z0-9:-]+$/) }),
  z.strictObject({ step: z.enum(steps) }),
  z.strictObject({ finding: z.enum(severities), kind: id }),
]);

export const ruleSchema = z.strictObject({
  $schema: schemaLink,
  id,
  speaksFor: speaksForSchema,
  why: sentence,
  patterns: z.array(pattern).min(1).max(200),
  unless: z.array(pattern).max(200).optional(),
  heed: z.array(z.enum(['negation', 'quotation', 'condition'])).optional(),
  weight: z.number().min(-6).max(6).optional(),
  rewrite: z.string().max(400).optional(),
  source: z.string().min(3).max(400),
  strength,
  examples: z.strictObject({ match: z.array(z.string()).min(1), miss: z.array(z.string()).min(1) }),
});

export const wordClassSchema = z.strictObject({ $schema: schemaLink, id, words: z.array(pattern).min(1).max(4000) });

export const conditionsSchema = z.strictObject({
  tone: z.array(z.enum(tones)).optional(),
  types: z.array(z.enum(customerTypes)).optional(),
  notTypes: z.array(z.enum(customerTypes)).optional(),
  flags: z.array(id).optional(),
  notFlags: z.array(id).optional(),
  fault: z.array(z.enum(faults)).optional(),
  wish: z.array(id).optional(),
  facts: z.array(z.enum(factKinds)).optional(),
  rung: z.array(z.int().min(1).max(2)).optional(),
});

export const phrasingSchema = z.strictObject({
  id,
  step: z.enum(steps),
  register: z.enum(registers),
  text: z.string().min(3).max(400),
  when: conditionsSchema.default({}),
  source: z.string().min(3).max(400),
  strength,
});

/** The phrasings of one step stand in one file; what they share is written once, at its head. */
export const phrasingFileSchema = z.strictObject({
  $schema: schemaLink,
  step: z.enum(steps),
  source: phrasingSchema.shape.source,
  strength,
  phrasings: z.array(phrasingSchema.partial({ step: true, source: true, strength: true })).min(1),
});

export const packSchema = z.strictObject({
  $schema: schemaLink,
  id,
  name: z.string().min(1).max(80),
  version: z.string().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, 'write a version such as 1.0.0'),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'write a language such as en or en-GB'),
  licence: z.string().min(1).max(80),
  author: z.string().min(1).max(120),
  classes: z.array(wordClassSchema).max(500).default([]),
  rules: z.array(ruleSchema).max(5000).default([]),
  phrasings: z.array(phrasingSchema).max(20_000).default([]),
  cases: z.array(caseSchema).max(1000).default([]),
});

export type PackFile = z.infer<typeof packSchema>;
export type RuleFile = z.infer<typeof ruleSchema>;

/** Compile-time promise: what the schema lets through is what the engine takes. */
export const asPack = (file: PackFile): Pack => file;
