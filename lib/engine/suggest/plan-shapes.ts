import type { PlanStep, Step } from '../types';
import type { Stance } from './situation';

type Planned = readonly [step: Step, why: string, how?: Pick<PlanStep, 'or' | 'ifNeeded'>];

/** One shape of reply: for whom, and its steps in order, each with the reason that the panel shows. */
export interface Shape {
  fits: (stance: Stance) => boolean;
  steps: readonly Planned[];
}

const ifNeeded = { ifNeeded: true } as const;
/** A reply ends warm in more ways than one. */
const orThanks = { or: ['thanks', 'rapport'] } as const;
const orFollowUp = { or: ['follow-up', 'rapport'] } as const;

/**
 * Feelings first, then the problem (Herhausen et al. 2023); warm at the ends, work in the middle (Packard, Li & Berger 2024).
 * The first shape that fits is the plan.
 */
export const shapes: readonly Shape[] = [
  { fits: ({ flags }) => flags.has('safety'), steps: [] },
  {
    fits: ({ heat, grievance }) => heat === 3 && grievance,
    steps: [
      ['repeat-back', 'There is a real problem under the language: answer that first.'],
      ['boundary', 'Name the language once, calmly, and ask for it to stop.'],
      ['action', 'Show that the problem is being worked on all the same.'],
      ['time', 'A time leaves less room for more anger.'],
      ['hand-over', 'If it goes on, a lead takes over: have the facts ready.', ifNeeded],
    ],
  },
  {
    fits: ({ heat }) => heat === 3,
    steps: [
      ['boundary', 'No problem is named yet: say what you need the language to be.'],
      ['question', 'Ask for the one thing that would let you help.'],
      ['hand-over', 'If it goes on, a lead takes over.', ifNeeded],
    ],
  },
  {
    fits: ({ badFaith }) => badFaith,
    steps: [
      ['repeat-back', 'Say neutrally what they report; confirm nothing and deny nothing.'],
      ['ownership', 'Offer to check it. "Check" accuses nobody.'],
      ['question', 'Ask for what the check needs.'],
      ['time', 'Say when the check is done.'],
      ['hand-over', 'If it comes to what is granted: that is a lead’s decision.', ifNeeded],
    ],
  },
  {
    fits: ({ heat, demanding }) => heat === 2 && demanding,
    steps: [
      ['feeling', 'They are heated: the feeling comes before any fix.'],
      ['repeat-back', 'Show that you took in what happened.'],
      ['apology', 'For the act, once.'],
      ['ownership', 'They want somebody to own it: "I".'],
      ['action', 'Give them a choice of what you can do.'],
      ['time', 'They set a time: answer with one that you can keep.'],
      ['follow-up', 'End warm, and close the loop.', orThanks],
    ],
  },
  {
    fits: ({ heat, grievance }) => heat === 2 && grievance,
    steps: [
      ['feeling', 'They are heated: the feeling comes before any fix.'],
      ['repeat-back', 'Show that you took in what happened, in their terms.'],
      ['apology', 'For the act, once: a second apology lowers satisfaction.'],
      ['ownership', 'One person who takes it on: "I", not "we".'],
      ['action', 'What you do about it, definite.'],
      ['time', 'When they hear from you next.'],
      ['follow-up', 'End warm, and close the loop.', orThanks],
    ],
  },
  {
    fits: ({ heat }) => heat === 2,
    steps: [
      ['feeling', 'Accept the feeling; you need not agree with the view.'],
      ['question', 'What happened is not clear yet: ask one definite thing.'],
      ['ownership', 'Say that you are the one who looks into it.'],
      ['time', 'When they hear from you next.'],
    ],
  },
  {
    fits: ({ demanding }) => demanding,
    steps: [
      ['thanks', 'The antidote to a demand is gratitude for what they told you.'],
      ['repeat-back', 'Say back exactly what they ask for.'],
      ['apology', 'Short, for the act: a demand may have a just cause.'],
      ['ownership', 'Take it on by name.'],
      ['action', 'Options rather than limits: what you can do.'],
      ['time', 'They want a time: give one that you can keep.'],
      ['follow-up', 'Say how they will know that it is done.'],
    ],
  },
  {
    fits: ({ heat, grievance }) => heat === 1 && grievance,
    steps: [
      ['repeat-back', 'Name their own problem: it shows that you read it.'],
      ['feeling', 'Say what it cost them.'],
      ['apology', 'For the act, once.'],
      ['ownership', 'One person who takes it on.'],
      ['action', 'What you do about it.'],
      ['time', 'When they hear from you next.'],
      ['thanks', 'End warm: thank them for the effort, not for the harm.', orFollowUp],
    ],
  },
  {
    fits: ({ heat }) => heat === 1,
    steps: [
      ['feeling', 'Accept the feeling before you ask.'],
      ['repeat-back', 'Say back what you understood.'],
      ['question', 'If it is not clear what happened, ask one definite thing.', ifNeeded],
      ['action', 'What you do about it.', { or: ['question'] }],
      ['time', 'When they hear from you next.'],
    ],
  },
  {
    fits: ({ grievance, flags }) => grievance && flags.has('repeat'),
    steps: [
      ['repeat-back', 'Name their own problem: it shows that you read it.'],
      ['apology', 'Short, for the act, and for having to write again.'],
      ['ownership', 'One person who takes it on.'],
      ['action', 'What you do about it.'],
      ['time', 'When they hear from you next.'],
      ['follow-up', 'Give them one person to turn to.', orThanks],
    ],
  },
  {
    fits: ({ grievance }) => grievance,
    steps: [
      ['repeat-back', 'Name their own problem: it shows that you read it.'],
      ['apology', 'Short, for the act.'],
      ['action', 'What you do about it.'],
      ['time', 'When it is done.'],
      ['thanks', 'Thank them for telling you calmly.', orFollowUp],
    ],
  },
  {
    fits: () => true,
    steps: [
      ['thanks', 'A warm first line, if you have one that is not stock.', ifNeeded],
      ['action', 'Answer what they ask.', { or: ['question'] }],
      ['question', 'If a fact is missing, ask for that one.', ifNeeded],
      ['time', 'If it takes time, say how long.', ifNeeded],
      ['follow-up', 'If it is not done with this reply, say how they hear from you.', ifNeeded],
    ],
  },
];
