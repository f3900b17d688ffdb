import * as z from 'zod/mini';

import { customerTypes, factKinds, faults, registers, steps, tones } from '../engine/types';
import { id, schemaLink, source, strength } from './schema-parts';

export const conditionsSchema = z.strictObject({
  tone: z.optional(z.array(z.enum(tones))),
  types: z.optional(z.array(z.enum(customerTypes))),
  notTypes: z.optional(z.array(z.enum(customerTypes))),
  flags: z.optional(z.array(id)),
  notFlags: z.optional(z.array(id)),
  fault: z.optional(z.array(z.enum(faults))),
  wish: z.optional(z.array(id)),
  hardship: z.optional(z.array(id)),
  facts: z.optional(z.array(z.enum(factKinds))),
  rung: z.optional(z.array(z.int().check(z.gte(1), z.lte(2)))),
});

export const phrasingSchema = z.strictObject({
  id,
  step: z.enum(steps),
  register: z.enum(registers),
  text: z.string().check(z.minLength(3), z.maxLength(400)),
  when: z._default(conditionsSchema, {}),
  source,
  strength,
});

/** In a folder the phrasings of one step stand in one file; what they share is written once, at its head. */
export const phrasingFileSchema = z.strictObject({
  $schema: schemaLink,
  step: z.enum(steps),
  source,
  strength,
  phrasings: z.array(z.partial(phrasingSchema, { step: true, source: true, strength: true })).check(z.minLength(1)),
});
