import type { SpeaksFor } from '../pack';
import { tones } from '../types';

/** The steps of tone, as labels: "at least frustrated" … */
export const STEPS = ['frustrated', 'angry', 'abusive'] as const;

/** Whether a rule speaks for a label: one for `angry` speaks for "at least frustrated" and "at least angry". */
export function claims(speaksFor: SpeaksFor, label: string): boolean {
  if ('tone' in speaksFor) {
    const step = (STEPS as readonly string[]).indexOf(label);
    return step >= 0 && tones.indexOf(speaksFor.tone) > step;
  }
  return ('type' in speaksFor && speaksFor.type === label) || ('flag' in speaksFor && speaksFor.flag === label);
}
