import * as z from 'zod/mini';

import { packLimits } from './limits';

/** What the parts of a pack have in common. */

export const id = z.string().check(
  z.maxLength(80),
  // Every object of the language has something under "constructor": no entry may be looked up by that name.
  z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write small letters, digits and single hyphens, as asks-for-refund'),
);
export const sentence = z.string().check(z.trim(), z.minLength(5), z.maxLength(300));
export const pattern = z.string().check(z.trim(), z.minLength(1), z.maxLength(packLimits.patternLength));
export const schemaLink = z.optional(z.string().check(z.maxLength(400)));

/** What stands where a pack's author names no source. The core pack always names one. */
export const TEAM_SOURCE = 'Team practice';
export const source = z._default(z.string().check(z.minLength(3), z.maxLength(400)), TEAM_SOURCE);
export const strength = z._default(z.enum(['A', 'B', 'C']), 'C');
