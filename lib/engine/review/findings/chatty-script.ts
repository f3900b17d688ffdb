import type { Finding } from '../../types';
import type { Seen } from '../seen';

const CHATTY =
  /\p{Extended_Pictographic}|\b(?:hey there|hiya|heya|totally|awesome|woohoo|yay|super|no worries|guys|legend|fab)\b|:\)|!{2,}/iu;
const MOSTLY = 0.6;

/** A routine reply in a chatty tone, to somebody who has a grievance: it reads as a template that pretends to be a friend. */
export function chattyScript({ draft, marks, heat, input }: Seen): Finding[] {
  if (marks.probability.scripted < MOSTLY || (heat === 0 && !input.reading.types.includes('grievance'))) return [];
  const match = CHATTY.exec(draft.text);
  if (match === null) return [];
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      rule: 'chatty-script',
      severity: 'caution',
      why: 'A chatty tone on stock wording makes it worse: drop one of the two.',
      source: 'Decock et al. 2021, Journal of Internet Commerce, doi 10.1080/15332861.2020.1848060',
      strength: 'A',
      rewrite: null,
    },
  ];
}
