import type { SpeaksFor } from '../../lib/engine/pack';
import { coreFlags, customerTypes, tones } from '../../lib/engine/types';
import type { GoldMessage } from '../gold';

/** What is fitted: three steps of tone, then types, then flags. */
export const STEPS = ['frustrated', 'angry', 'abusive'] as const;
export const LABELS: readonly string[] = [...STEPS, ...customerTypes, ...coreFlags];

/** Whether a message has a label; a step of tone means "at least". */
export function has(message: GoldMessage, label: string): boolean {
  const step = (STEPS as readonly string[]).indexOf(label);
  if (step >= 0) return message.tone > step;
  return (message.types as readonly string[]).includes(label) || (message.flags as readonly string[]).includes(label);
}

/** Whether a rule claims a label: `angry` claims "at least frustrated" and "at least angry". */
export function claims(speaksFor: SpeaksFor, label: string): boolean {
  if ('tone' in speaksFor) {
    const step = (STEPS as readonly string[]).indexOf(label);
    return step >= 0 && tones.indexOf(speaksFor.tone) > step;
  }
  return ('type' in speaksFor && speaksFor.type === label) || ('flag' in speaksFor && speaksFor.flag === label);
}

/** Rules of drafts (steps and findings) say nothing of a customer's message. */
export const readsMessages = (speaksFor: SpeaksFor): boolean => !('step' in speaksFor) && !('finding' in speaksFor);
