import type { Step } from '../engine/types';

/** Why a reply makes a step, where the engine's plan has no reason that fits the message better. */
export const whyStep: Readonly<Record<Step, string>> = {
  'repeat-back': 'Name their own problem: it shows that you read it.',
  feeling: 'Say what it cost them.',
  apology: 'Short, once, for the act.',
  ownership: 'One person who takes it on.',
  action: 'Answer what they ask: what happens now.',
  time: 'When it is done, or when they hear from you.',
  question: 'Ask for the one thing that you need to know.',
  thanks: 'Thank them for something definite.',
  rapport: 'Meet them as a person.',
  boundary: 'Name the language once, calmly, and ask for it to stop.',
  'hand-over': 'This one is not yours alone: say who takes it up.',
  'follow-up': 'Close the loop: nobody should have to chase you.',
};
