/** What a question is after: a reason, a time, a figure, that something be done; or anything else. */
export type QuestionKind = 'why' | 'when' | 'how-much' | 'favour' | 'open';

/** "Can you tell me when …?" asks when. */
const TELL_ME = /^.{0,40}?\b(?:tell me|let me know|explain|advise|confirm)\b(?: to me)?/iu;

/** The first that fits. "When" asks for a time only where it asks: not in "why is it closed when I need it?" */
const ASKED: readonly (readonly [QuestionKind, RegExp])[] = [
  ['why', /\b(?:why|how come)\b/iu],
  [
    'when',
    /^\W*when\b|\bwhen (?:is|are|will|do|does|did|can|could)\b|\b(?:wh(?:at|ich) (?:time|day|date)|how (?:soon|long))\b/iu,
  ],
  ['how-much', /\bhow (?:much|many)\b|\bwhat.{0,20} (?:price|cost|fee|charge)/iu],
  ['favour', /^\W*(?:\w+\W+)?(?:can|could|will|would) (?:you|some(?:body|one)|any(?:body|one))\b/iu],
];

export function kindOf(question: string): QuestionKind {
  const asked = question.replace(TELL_ME, '').trim();
  const text = asked === '' ? question : asked;
  return ASKED.find(([, pattern]) => pattern.test(text))?.[0] ?? 'open';
}
