/** What a question is after: a reason, a time, a figure, that something be done, a yes or no; or anything else. */
export type QuestionKind = 'why' | 'when' | 'how-much' | 'favour' | 'whether' | 'open';

/** "Can you tell me when …?" asks when. */
const TELL_ME =
  /^.{0,40}?\b(?:can|could|will|would|please)(?: (?:you|somebody|someone|anyone))?(?: please| kindly)? (?:tell me|let me know|explain|advise|confirm|say)\b(?: to me)?/iu;
/** What a question may open with. */
const OPENING = String.raw`^\W*(?:(?:hi|hello|please|so|and|but|also|ok)\W+)*`;

/** The first that fits. "When" asks for a time only where it asks: not in "why is it closed when I need it?" */
const ASKED: readonly (readonly [QuestionKind, RegExp])[] = [
  ['why', /\b(?:why|how come|what (?:is|['’]s) the reason)\b/iu],
  [
    'when',
    /^\W*when\b|\bwhen (?:is|are|will|do|does|did|can|could|should|am|was|were)\b|\b(?:what time|which day|what day|what date|how soon|how long|how much longer)\b/iu,
  ],
  [
    'how-much',
    /\b(?:how (?:much|many|big|old|far|heavy)|what(?:['’]s| is| are| does| do)?\b.{0,30}\b(?:price|cost|costs|fee|charge|balance))\b/iu,
  ],
  [
    'favour',
    new RegExp(String.raw`${OPENING}(?:can|could|will|would) (?:you|somebody|someone|anyone|one of you)\b`, 'iu'),
  ],
  [
    'whether',
    new RegExp(
      String.raw`${OPENING}(?:is|are|am|do|does|did|has|have|had|can|could|will|would|should|may|shall|was|were|if|whether|(?:is|are|do|wo|ca)n['’]t)\b`,
      'iu',
    ),
  ],
];

export function kindOf(question: string): QuestionKind {
  const asked = question.replace(TELL_ME, '').trim();
  const text = asked === '' ? question : asked;
  return ASKED.find(([, pattern]) => pattern.test(text))?.[0] ?? 'open';
}
