import { tones, type Tone } from '../engine/types';
import type { ConversationState } from './state';

/** What the toolbar icon shows of a tab. The text alone tells the heat, so that nothing rests on colour. */
export interface Badge {
  /** At most four characters; empty where nothing is read. */
  text: string;
  colour: string;
  title: string;
}

/** White text reads on each of them (contrast 4.5 : 1 or more). */
const colours: Readonly<Record<Tone, string>> = {
  calm: '#2f6f5e',
  frustrated: '#8a5a00',
  angry: '#b3401f',
  abusive: '#7a1f3d',
};
const GREY = '#5c6470';

export function badgeOf(state: ConversationState): Badge {
  switch (state.status) {
    case 'unsupported':
      return { text: '', colour: GREY, title: 'Evenkeel' };
    case 'off':
      return { text: 'off', colour: GREY, title: 'Evenkeel: switched off here' };
    case 'unreadable':
      return { text: '', colour: GREY, title: 'Evenkeel: this page could not be read' };
    case 'open': {
      const { status, tone, sure } = state.reading;
      if (status !== 'read') return { text: '', colour: GREY, title: 'Evenkeel: this message was not read' };
      if (!sure) return { text: '?', colour: GREY, title: 'Evenkeel: not sure how heated this message is' };
      return {
        text: String(tones.indexOf(tone)),
        colour: colours[tone],
        title: `Evenkeel: this message reads as ${tone}`,
      };
    }
  }
}
