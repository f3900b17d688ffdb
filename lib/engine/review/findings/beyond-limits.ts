import type { Finding } from '../../types';
import type { Seen } from '../seen';
import type { Sentence } from '../sentences';

const AMOUNT =
  /(?:[£$€₹]|\b(?:rs\.?|usd|gbp|eur)\s?)(\d[\d,]*(?:\.\d{1,2})?)|\b(\d[\d,]*(?:\.\d{1,2})?)\s?(?:pounds|quid|euros?|dollars|bucks|rupees|usd|gbp|eur|[£€₹])(?![\p{L}\d])/giu;
const GIVES =
  /\b(?:refund|credit|compensat|voucher|discount|waive|pay you|reimburse|goodwill|gesture|give you|offer you|send you|back to you)/iu;
const SPAN = /\b(?:for|within|up to)\s(?:the next\s)?(\d{1,3})\s(day|week|month)s?\b/iu;
const DAYS = { day: 1, week: 7, month: 30 } as const;

/** Gives more money, or promises a longer span, than the agent may without asking. What the customer lost themselves is not a gift. */
export function beyondLimits({ draft, input }: Seen): Finding[] {
  const { amount, days } = input.limits;
  if (amount === null && days === null) return [];
  return draft.sentences.flatMap((sentence) => {
    if (!GIVES.test(sentence.text)) return [];
    return [
      ...(amount === null ? [] : amountsOver(sentence, amount)),
      ...(days === null ? [] : spansOver(sentence, days)),
    ];
  });
}

function amountsOver(sentence: Sentence, limit: number): Finding[] {
  return [...sentence.text.matchAll(AMOUNT)]
    .filter((match) => Number((match[1] ?? match[2] ?? '').replace(/,/g, '')) > limit)
    .map((match) =>
      over(
        sentence.start + match.index,
        match[0],
        `Your pack lets you give up to ${limit}. Ask your lead before you promise more.`,
      ),
    );
}

function spansOver(sentence: Sentence, limit: number): Finding[] {
  const match = SPAN.exec(sentence.text);
  if (match === null) return [];
  const long = Number(match[1]) * DAYS[(match[2] as string).toLowerCase() as keyof typeof DAYS];
  return long > limit
    ? [
        over(
          sentence.start + match.index,
          match[0],
          `Your pack lets you promise up to ${limit} days. Ask your lead first.`,
        ),
      ]
    : [];
}

const over = (start: number, words: string, why: string): Finding => ({
  start,
  end: start + words.length,
  rule: 'beyond-limits',
  severity: 'stop',
  why,
  source: 'The limits of your team’s pack',
  strength: 'B',
  rewrite: null,
});
