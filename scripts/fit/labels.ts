import type { SpeaksFor } from '../../lib/engine/pack';
import { coreFlags, customerTypes } from '../../lib/engine/types';
import { STEPS } from '../../lib/engine/weigh/claims';
import type { GoldMessage } from '../gold';

/** What is fitted: three steps of tone, then types, then flags. */
export const LABELS: readonly string[] = [...STEPS, ...customerTypes, ...coreFlags];

/** Which kind of label: a step of tone, a type or a flag. */
export function kindOf(label: string): 'step' | 'type' | 'flag' {
  if ((STEPS as readonly string[]).includes(label)) return 'step';
  return (customerTypes as readonly string[]).includes(label) ? 'type' : 'flag';
}

/** Whether a message has a label; a step of tone means "at least". */
export function has(message: GoldMessage, label: string): boolean {
  const step = (STEPS as readonly string[]).indexOf(label);
  if (step >= 0) return message.tone > step;
  return (message.types as readonly string[]).includes(label) || (message.flags as readonly string[]).includes(label);
}

/** Rules of drafts (steps and findings) say nothing of a customer's message. */
export const readsMessages = (speaksFor: SpeaksFor): boolean => !('step' in speaksFor) && !('finding' in speaksFor);
