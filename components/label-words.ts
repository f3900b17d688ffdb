import type { Label } from '../lib/engine/types';

/** A label in words for people: its name, and what it says of the message (never of the person). */
export interface LabelWords {
  name: string;
  meaning: string;
  family: 'tone' | 'type' | 'flag';
}

const words: Readonly<Record<string, LabelWords>> = {
  calm: { family: 'tone', name: 'Calm', meaning: 'Even, polite or matter-of-fact words.' },
  frustrated: { family: 'tone', name: 'Frustrated', meaning: 'Open displeasure or impatience, still controlled.' },
  angry: { family: 'tone', name: 'Angry', meaning: 'Heated words: accusation, sarcasm, capitals or an ultimatum.' },
  abusive: { family: 'tone', name: 'Abusive', meaning: 'Insults, slurs or threats aimed at people.' },

  grievance: {
    family: 'type',
    name: 'Grievance',
    meaning: 'Something specific went wrong on your side, as the customer tells it.',
  },
  demanding: {
    family: 'type',
    name: 'Demanding',
    meaning: 'An outcome, a speed or a person is put as not negotiable.',
  },
  'bad-faith': {
    family: 'type',
    name: 'Signs of bad faith',
    meaning: 'At least two kinds of pressure beyond a fair remedy. Check before you conclude anything.',
  },

  legal: { family: 'flag', name: 'Legal', meaning: 'A lawyer, a court, a regulator or the police is named.' },
  public: {
    family: 'flag',
    name: 'Public',
    meaning: 'They say they tell, or will tell, others: reviews, social media, the press.',
  },
  churn: { family: 'flag', name: 'May leave', meaning: 'They say they are leaving, cancelling or not coming back.' },
  repeat: {
    family: 'flag',
    name: 'Not the first time',
    meaning: 'They wrote before, were not answered, or it happened again.',
  },
  safety: { family: 'flag', name: 'Safety', meaning: 'Somebody may be in danger. This comes before everything else.' },
  money: { family: 'flag', name: 'Money back', meaning: 'They ask for, or dispute, money.' },
};

/** Words for any label. One that a pack added is named as the pack spells it. */
export function labelWords(label: Label): LabelWords {
  return (
    words[label] ?? {
      family: 'flag',
      name: capital(label.replaceAll('-', ' ')),
      meaning: 'A flag that your pack added.',
    }
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
