import type { FactKind, Finding } from '../../types';
import type { Seen } from '../seen';

/** What agents ask for that a message may hold already. */
const ASKED: readonly (readonly [FactKind, string, RegExp])[] = [
  [
    'order-number',
    'order number',
    /\b(?:your |the )?(?:order|booking|reference|account|policy|confirmation) (?:number|no\.?|id|reference)\b/iu,
  ],
  ['ticket-number', 'ticket number', /\b(?:your |the )?(?:ticket|case|complaint) (?:number|no\.?|id|reference)\b/iu],
  ['amount', 'amount', /\b(?:how much (?:was|were|did)|(?:the|what) (?:exact )?amount)\b/iu],
];
const ASKS =
  /\?|\b(?:please|kindly|could you|can you|send|share|provide|confirm|tell|let (?:us|me) (?:know|have)|need)\b/iu;

/** Asks for a number that the customer gave: they would have to tell it twice. */
export function asksWhatTheyGave({ draft, input }: Seen): Finding[] {
  return draft.sentences.flatMap(({ text, start }) => {
    if (!ASKS.test(text)) return [];
    return ASKED.flatMap(([kind, name, pattern]): Finding[] => {
      const given = input.facts.filter((fact) => fact.kind === kind);
      const match = pattern.exec(text);
      const [fact] = given;
      // "your order number 7714" says it back; "both order numbers" may mean another.
      if (match === null || fact === undefined || given.length > 1 || text.includes(fact.text)) return [];
      return [
        {
          start: start + match.index,
          end: start + match.index + match[0].length,
          rule: 'asks-what-they-gave',
          severity: 'caution',
          why: `They gave the ${name} in their message: ${fact.text}. Asked again, they must tell it twice.`,
          source: 'Packard & Berger 2021, Journal of Consumer Research: concrete words show that somebody listened',
          strength: 'A',
          rewrite: null,
        },
      ];
    });
  });
}
