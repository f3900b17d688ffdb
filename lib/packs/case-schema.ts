import * as z from 'zod';

import { customerTypes, faults, severities, steps, tones } from '../engine/types';

/** A made-up customer to practise on: the ticket, what a good reply to it does, and how the customer answers back. */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write small letters, digits and single hyphens, as late-parcel');
const person = z.string().min(1).max(80);
const said = z.string().min(1).max(20_000);
const stepList = z.array(z.enum(steps)).max(steps.length);

/** What a draft has to be like for the customer to answer in this way. All that is given must hold; nothing given holds always. */
const conditionSchema = z.strictObject({
  does: stepList.optional().describe('All of these steps are made.'),
  misses: stepList.optional().describe('At least one of these steps is not made.'),
  finding: z.enum(severities).optional().describe('There is a remark at least this grave.'),
  heat: z.enum(['lowers', 'level', 'raises']).optional().describe('What the draft does to the heat.'),
});

const branchSchema = z.strictObject({
  when: conditionSchema.optional().describe('Left out in the last branch, which is for everything else.'),
  to: id.describe('The turn, or the ending, that follows.'),
});

/** The customer's next message. The first turn of a role play is the case itself: only its branches are written. */
const turnSchema = z.strictObject({
  id,
  mood: z.enum(['calms-down', 'digs-in', 'turns-abusive']),
  tone: z.enum(tones),
  says: said,
  steps: stepList.min(1).describe('What a good reply to this turn does.'),
  then: z.array(branchSchema).min(1).max(8),
});

const endingSchema = z.strictObject({
  id,
  outcome: z.enum(['settled', 'open', 'lost']),
  says: said.optional().describe('The customer’s last words, where there are any.'),
  lesson: z.string().min(8).max(400).describe('What made it end so: one or two sentences to the trainee.'),
});

export const rolePlaySchema = z.strictObject({
  then: z.array(branchSchema).min(1).max(8).describe('What follows the first reply.'),
  turns: z.array(turnSchema).min(1).max(20),
  endings: z.array(endingSchema).min(1).max(10),
});

export const caseSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  title: z.string().min(3).max(120),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  field: z.string().min(2).max(40).optional().describe('The trade: parcels, banking, hotels …'),
  customer: person,
  subject: z.string().max(200),
  thread: z
    .array(
      z.strictObject({
        role: z.enum(['customer', 'agent', 'note']),
        author: person,
        text: said,
        sentAt: z.number().describe('Hours from now; negative, as it was written before.'),
      }),
    )
    .min(1),
  expect: z.strictObject({
    tone: z.enum(tones),
    types: z.array(z.enum(customerTypes)),
    flags: z.array(id),
  }),
  hard: z.string().min(8).max(300).optional().describe('Why a careful reader sees what the engine does not.'),
  fault: z.enum(faults).optional().describe('Whose fault it is, where the ticket tells; else it is open.'),
  publicReply: z.boolean().optional().describe('Everybody can read the reply.'),
  goodReplyDoes: z.array(z.string().min(8).max(300)).min(1),
  steps: stepList.optional().describe('The steps of a good reply; without it they follow from what the case expects.'),
  modelReply: z.string().min(20).max(4000).optional().describe('One good reply, shown after an attempt.'),
  rolePlay: rolePlaySchema.optional(),
});

export type PracticeCase = z.infer<typeof caseSchema>;
export type PracticeTurn = PracticeCase['thread'][number];
export type RolePlay = z.infer<typeof rolePlaySchema>;
