import type { Finding } from '../../types';
import type { Seen } from '../seen';

const WE = /^\s*(we will|we['’]ll|we shall|we['’]re going to|we are going to|we can|we have|we['’]ve)\b/iu;
const AS_I: Record<string, string> = {
  'we will': 'I will',
  'we’ll': 'I’ll',
  'we shall': 'I will',
  'we’re going to': 'I’m going to',
  'we are going to': 'I am going to',
  'we can': 'I can',
  'we have': 'I have',
  'we’ve': 'I’ve',
};

/** "We" makes the promise, and nowhere does one person: only where nobody says "I" at all, and the customer is heated. */
export function we({ draft, heat }: Seen): Finding[] {
  const body = draft.text.slice(draft.body.start, draft.body.end);
  if (heat === 0 || /\bI\b/.test(body)) return [];
  for (const { rule, start, end } of draft.matches) {
    if (!('step' in rule.speaksFor) || !['ownership', 'follow-up'].includes(rule.speaksFor.step)) continue;
    const said = WE.exec(draft.text.slice(start, end));
    const words = said?.[1];
    const instead = words === undefined ? undefined : AS_I[words.toLowerCase().replace("'", '’')];
    if (said === null || words === undefined || instead === undefined) continue;
    const from = start + said[0].length - words.length;
    return [
      {
        start: from,
        end: from + words.length,
        rule: 'we-for-i',
        severity: 'hint',
        why: 'If you are the one who does it, say "I": it shows that a person has taken it on.',
        source: 'Packard, Moore & McFerran 2018, Journal of Marketing Research 55(4), doi 10.1509/jmr.16.0118',
        strength: 'A',
        rewrite: words.includes("'") ? instead.replace('’', "'") : instead,
      },
    ];
  }
  return [];
}
