import * as z from 'zod/mini';

import { customerTypes, faults, severities, steps, tones } from '../engine/types';

/** A made-up customer to practise on: the ticket, what a good reply to it does, and how the customer answers back. */

const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write small letters, digits and single hyphens, as late-parcel'));
const text = (shortest: number, longest: number) => z.string().check(z.minLength(shortest), z.maxLength(longest));
const person = text(1, 80);
const said = text(1, 20_000);
const stepList = z.array(z.enum(steps)).check(z.maxLength(steps.length));

/** What a draft has to be like for the customer to answer in this way. All that is given must hold; nothing given holds always. */
const conditionSchema = z.strictObject({
  does: z.optional(stepList.check(z.describe('All of these steps are made.'))),
  misses: z.optional(stepList.check(z.describe('At least one of these steps is not made.'))),
  finding: z.optional(z.enum(severities).check(z.describe('There is a remark at least this grave.'))),
  heat: z.optional(z.enum(['lowers', 'level', 'raises']).check(z.describe('What the draft does to the heat.'))),
});

const branchSchema = z.strictObject({
  when: z.optional(conditionSchema.check(z.describe('Left out in the last branch, which is for everything else.'))),
  to: id.check(z.describe('The turn, or the ending, that follows.')),
});
const branches = z.array(branchSchema).check(z.minLength(1), z.maxLength(8));

/** The customer's next message. The first turn of a role play is the case itself: only its branches are written. */
const turnSchema = z.strictObject({
  id,
  mood: z.enum(['calms-down', 'digs-in', 'turns-abusive']),
  tone: z.enum(tones),
  says: said,
  steps: stepList.check(z.minLength(1), z.describe('What a good reply to this turn does.')),
  then: branches,
});

const endingSchema = z.strictObject({
  id,
  outcome: z.enum(['settled', 'open', 'lost']),
  says: z.optional(said.check(z.describe('The customer’s last words, where there are any.'))),
  lesson: text(8, 400).check(z.describe('What made it end so: one or two sentences to the trainee.')),
});

const rolePlaySchema = z.strictObject({
  then: branches.check(z.describe('What follows the first reply.')),
  turns: z.array(turnSchema).check(z.minLength(1), z.maxLength(20)),
  endings: z.array(endingSchema).check(z.minLength(1), z.maxLength(10)),
});

export const caseSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  title: text(3, 120),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  field: z.optional(text(2, 40).check(z.describe('The trade: parcels, banking, hotels …'))),
  customer: person,
  subject: z.string().check(z.maxLength(200)),
  thread: z
    .array(
      z.strictObject({
        role: z.enum(['customer', 'agent', 'note']),
        author: person,
        text: said,
        sentAt: z.number().check(z.describe('Hours from now; negative, as it was written before.')),
      }),
    )
    .check(z.minLength(1)),
  expect: z.strictObject({
    tone: z.enum(tones),
    types: z.array(z.enum(customerTypes)),
    flags: z.array(id),
  }),
  hard: z.optional(text(8, 300).check(z.describe('Why a careful reader sees what the engine does not.'))),
  fault: z.optional(z.enum(faults).check(z.describe('Whose fault it is, where the ticket tells; else it is open.'))),
  publicReply: z.optional(z.boolean().check(z.describe('Everybody can read the reply.'))),
  goodReplyDoes: z.array(text(8, 300)).check(z.minLength(1)),
  steps: z.optional(
    stepList.check(z.describe('The steps of a good reply; without it they follow from what the case expects.')),
  ),
  modelReply: z.optional(text(20, 4000).check(z.describe('One good reply, shown after an attempt.'))),
  rolePlay: z.optional(rolePlaySchema),
});

export type PracticeCase = z.infer<typeof caseSchema>;
export type PracticeTurn = PracticeCase['thread'][number];
export type RolePlay = z.infer<typeof rolePlaySchema>;
