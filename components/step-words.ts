import type { Fault, Register, Step } from '../lib/engine/types';

/** Each step as something you do. */
export const stepWords: Readonly<Record<Step, string>> = {
  'repeat-back': 'Say back what happened',
  feeling: 'Name how it feels',
  apology: 'Apologise',
  ownership: 'Take it on',
  action: 'Say what you do now',
  time: 'Say by when',
  question: 'Ask what you need',
  thanks: 'Thank them',
  rapport: 'Meet them halfway',
  boundary: 'Set a boundary',
  'hand-over': 'Hand over',
  'follow-up': 'Close the loop',
};

export const faultWords: Readonly<Record<Fault, { name: string; meaning: string }>> = {
  ours: { name: 'Ours', meaning: 'Phrasings apologise for it.' },
  unknown: { name: 'Unknown', meaning: 'Phrasings acknowledge, and admit no fault.' },
  'not-ours': { name: 'Not ours', meaning: 'Phrasings acknowledge, and help.' },
};

export const registerWords: Readonly<Record<Register, string>> = { plain: 'Plain', warm: 'Warm', formal: 'Formal' };
