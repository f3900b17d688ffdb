import * as z from 'zod/mini';

import type { Pack } from '../engine/pack';
import { packLimits } from './limits';
import { caseSchema } from './case-schema';
import { id, schemaLink } from './schema-parts';
import { phrasingSchema } from './phrasing-schema';
import { ruleSchema, wordClassSchema } from './rule-schema';
import { packSettingsSchema } from './settings-schema';

/** A pack as people write it: the engine's plain data, and the examples that prove it. Unknown keys are refused. */

const listOf = <T extends z.ZodMiniType>(entry: T, most: number) =>
  z._default(z.array(entry).check(z.maxLength(most)), []);

export const packSchema = z.strictObject({
  $schema: schemaLink,
  id,
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  version: z
    .string()
    .check(
      z.maxLength(80),
      z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/, 'write a version such as 1.0.0'),
    ),
  language: z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'write a language such as en or en-GB')),
  licence: z.string().check(z.minLength(1), z.maxLength(80)),
  author: z.string().check(z.minLength(1), z.maxLength(120)),
  description: z.optional(z.string().check(z.maxLength(1000))),
  settings: z._default(packSettingsSchema, {}),
  classes: listOf(wordClassSchema, packLimits.classes),
  rules: listOf(ruleSchema, packLimits.rules),
  phrasings: listOf(phrasingSchema, packLimits.phrasings),
  cases: listOf(caseSchema, packLimits.cases),
});

export type PackFile = z.infer<typeof packSchema>;
export type RuleFile = z.infer<typeof ruleSchema>;
export type PhrasingFile = z.infer<typeof phrasingSchema>;
export type ClassFile = z.infer<typeof wordClassSchema>;
export type CaseFile = PackFile['cases'][number];

/** Compile-time promise: what the schema lets through is what the engine takes. */
export const asPack = (file: PackFile): Pack => file;
