import * as z from 'zod/mini';

import { apologyForms } from '../engine/pack';
import { escalationCases, registers, steps } from '../engine/types';
import { id } from './schema-parts';

const phrase = z.string().check(z.trim(), z.minLength(1), z.maxLength(400));

/** What a team has agreed for every reply. What is left out is not set by this pack. */
export const packSettingsSchema = z.strictObject({
  apology: z.optional(z.enum(apologyForms)),
  register: z.optional(z.enum(registers)),
  replySteps: z.optional(
    z.array(z.enum(steps)).check(
      z.minLength(1),
      z.refine((list) => new Set(list).size === list.length, 'a step stands here twice: write each step once'),
    ),
  ),
  limits: z.optional(
    z
      .strictObject({
        amount: z.optional(z.number().check(z.gte(0), z.lte(1_000_000_000))),
        currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, 'write three capitals, as USD'))),
        days: z.optional(z.number().check(z.gte(0), z.lte(3650))),
      })
      .check(
        z.refine(({ amount, currency }) => (amount === undefined) === (currency === undefined), {
          error: 'an amount has no currency, or a currency no amount: write both, as "amount": 50, "currency": "USD"',
        }),
      ),
  ),
  consequence: z.optional(phrase),
  escalation: z.optional(
    z
      .array(
        z.strictObject({
          when: z.enum(escalationCases),
          who: z.string().check(z.maxLength(400)),
          within: z.string().check(z.maxLength(400)),
        }),
      )
      .check(z.maxLength(50)),
  ),
  categories: z.optional(
    z.array(z.strictObject({ id, name: z.string().check(z.minLength(1), z.maxLength(80)) })).check(z.maxLength(200)),
  ),
});
