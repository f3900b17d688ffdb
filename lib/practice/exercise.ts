import { knowing, read, suggest, type Engine } from '../engine';
import type { Fault, Plan, PlanStep, Reading, Step } from '../engine/types';
import type { PracticeCase } from '../packs/case-schema';
import { whyStep } from './why-step';

/** One message to answer, and what an answer is judged by. */
export interface Exercise {
  /** The customer's words that the reply answers. */
  message: string;
  /** As the engine reads them: to compare a guess with, evidence and all. */
  read: Reading;
  /** As whoever wrote the case reads them: what a reply is judged by. */
  reading: Reading;
  /** The steps of a good reply, in order. */
  plan: Plan;
  customer: string;
  fault: Fault;
  publicReply: boolean;
  /** A reply that the trainee was shown: from then on its words earn nothing. */
  shownReply: string | null;
}

/** What the exercise of a case is: its newest customer message. */
export function exerciseOf(engine: Engine, one: PracticeCase): Exercise {
  const message = one.thread.findLast(({ role }) => role === 'customer')?.text ?? '';
  return exerciseFor(engine, one, { message, tone: one.expect.tone, ...(one.steps && { steps: one.steps }) });
}

/** The message of a case, or a later one of its role play. */
export interface Asked {
  message: string;
  tone: Reading['tone'];
  /** The steps of a good reply; where they are not written they follow from the case's labels. */
  steps?: readonly Step[];
}

export function exerciseFor(engine: Engine, one: PracticeCase, { message, tone, steps }: Asked): Exercise {
  const engineReading = read(engine, message);
  const reading: Reading = {
    ...engineReading,
    status: 'read',
    tone,
    sure: true,
    types: one.expect.types,
    flags: one.expect.flags,
  };
  const fault = one.fault ?? 'unknown';
  const plan = planOf(engine, message, reading, one.customer, fault);
  return {
    message,
    read: engineReading,
    reading,
    plan: steps ? { ...plan, steps: steps.map((step) => written(step, plan)) } : plan,
    customer: one.customer,
    fault,
    publicReply: one.publicReply ?? false,
    shownReply: null,
  };
}

const planOf = (engine: Engine, text: string, reading: Reading, customer: string, fault: Fault): Plan =>
  suggest(engine, { ...knowing(text, reading), fault, customer }).plan;

/** A step that the case asks for, with the plan's reason for it where it has one. */
const written = (step: Step, plan: Plan): PlanStep =>
  plan.steps.find((planned) => planned.step === step) ?? { step, why: whyStep[step] };
