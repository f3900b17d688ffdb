/** A part of a sentence, and what it hangs on. */
export interface Clause {
  text: string;
  /**
   * `own`: says something of its own. `goes-on`: "… and call you by Friday", said by whoever the clause before is about.
   * `within`: "why it was late", "that you gave us": nothing that is promised. `condition`: "if you send it", "once it is here".
   */
  kind: 'own' | 'goes-on' | 'within' | 'condition';
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Verbs with which a promise goes on after "and". */
const VERBS =
  'call|ring|phone|write|tell|let|come|send|get|give|update|e-?mail|text|report|be|do|have|make|check|look|ask|fix|refund|replace|ship|reply|answer|follow|contact|speak|see|try|put|keep|credit|return|arrange|book|confirm|will';
const GOES_ON = `and\\s+(?:then\\s+)?(?:${VERBS})\\b`;
/** After "make sure" and the like, "that" begins the promise itself; "that by Friday" stands for a thing. */
const THAT =
  '(?<!\\b(?:sure|to it|promise|assured|ensure|guarantee|commit|word|confirm) )that(?!\\s+(?:by|on|in|within|at|before|for|and|today|tomorrow|this|next|first)\\b)';
const ABOUT = 'about(?!\\s+(?:\\d|an?\\b|half|noon|one|two|three|four|five|six|ten|twenty|thirty))';
const WITHIN = `(?:${THAT}|which|who|whose|why|because|whether|what|how|where|whatever|as you|${ABOUT})\\b`;
const CONDITION = `(?:(?<!\\b(?:even|know|see|check|ask|out) )if|unless|once(?!\\s+more)|provided|assuming|upon|on receipt|the moment|as soon as(?!\\s+(?:possible|i can|we can))|after\\s+(?:you|we|they|it|receiving)|when\\s+(?:you|we|they|it)\\s+(?:send|receive|return|arrive|get|have|come|confirm)\\w*)\\b`;
/** What a customer is asked to do first. */
const ASKED =
  'send|reply|say|ring|call|tell|give|bring|pop|drop|let me know|share|confirm|fill|return|post|answer|write';
const JOINS = '(?:and|but|so|yet|or)\\s+(?:then\\s+)?';
const PRONOUN = "(?:i|we|you|it|he|she|they|someone|somebody|let me)(?:['’]\\w+)?\\b";
const SUBJECT = `(?:${PRONOUN}|(?:our|your|my|the|an?)\\b|\\p{Lu}\\p{Ll}+ will\\b)`;

const cut = new RegExp(
  [
    '\\s*[;–—]\\s*|\\s+-\\s+',
    `,?\\s+(?=${JOINS}(?:${SUBJECT}|${CONDITION}))`,
    `,\\s+(?=${PRONOUN}\\s|(?:please\\s+)?(?:${ASKED})\\s+(?:me|us|to me)\\b)`,
    `,?\\s+(?=${GOES_ON})`,
    `,?\\s+(?=${WITHIN})`,
    `,?\\s+(?=${CONDITION})`,
  ].join('|'),
  'iu',
);
const begins = (how: string): RegExp => new RegExp(`^(?:${how})`, 'i');
const condition = begins(`(?:${JOINS})?${CONDITION}`);
const within = begins(WITHIN);
const goesOn = begins(GOES_ON);
/** "If" after these asks whether. */
const asks = /\b(?:let you know|tell you|find out|check|see|ask)\b/i;
/** "Send me a photo and I will …": what follows waits for the customer. */
const asksFirst = new RegExp(
  `^(?:please\\s+|just\\s+)?(?:reply|(?:${ASKED})\\b(?!\\s+you))|^should\\s+(?:you|it|that|this|the|any\\w*)\\b`,
  'i',
);

/** The sentences of a reply that are its own words: quoted lines are left out, and so is what stands in quotation marks. */
export function sentencesOf(text: string): string[] {
  const own = text.replace(/^\s*>.*$/gm, '').replace(/“[^”]*”|"[^"]*"/g, ' … ');
  return own
    .split(/\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)]))/)
    .flatMap((part) => [...sentences.segment(part.replace(/\s+/g, ' '))])
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export function clausesOf(sentence: string): Clause[] {
  const parts = sentence.split(cut).filter((part) => part !== '');
  return parts.map((text, at) => ({ text, kind: kindOf(text, parts[at - 1] ?? '') }));
}

function kindOf(text: string, before: string): Clause['kind'] {
  if (condition.test(text)) return asks.test(before) ? 'within' : 'condition';
  if (asksFirst.test(text)) return 'condition';
  if (within.test(text)) return 'within';
  return goesOn.test(text) ? 'goes-on' : 'own';
}

/** Does the clause at this place wait for a condition beside it? "I will, if you …"; "if you …, I will". */
export function isConditional(clauses: readonly Clause[], at: number): boolean {
  const [before, after] = [clauses[at - 1], clauses[at + 1]];
  const joined = (clause: Clause): boolean => begins(JOINS).test(clause.text);
  if (after?.kind === 'condition' && !joined(after) && !asksFirst.test(after.text)) return true;
  const here = clauses[at];
  return before?.kind === 'condition' && here !== undefined && (asksFirst.test(before.text) || !joined(here));
}
