/** Does a clause bind us? By who speaks of what is to come; "would", "might" and a refusal bind nobody. */

const ADVERB = '(?:\\w+ly\\s+|also\\s+|then\\s+|still\\s+|just\\s+)?';
const signs = [
  // We and all who act for us, and what we send: "I will", "our courier will", "your refund will", never "you will".
  "\\b(?<!\\byou(?:\\s+\\w+ly)?)(?:['’]ll|\\s(?:will|shall))\\b",
  "\\b(?:is|are|am|['’]m|['’]re|['’]s)\\s+(?:going|about)\\s+to\\b",
  "\\b(?:i['’]m|i am|we['’]re|we are)\\s+\\w+ing\\b",
  '\\b(?:i|we)\\s+(?:promise|guarantee|commit)\\b|\\bmy word\\b',
  "\\b(?:i|we)(?:['’]ve|\\s+have)\\s+(?:asked(?!\\s+you)|booked|arranged|scheduled)\\b",
  '^(?:will|shall|and will)\\s+(?!you|that|this|it|we|i|the|there)\\w+',
  '\\blet me\\b(?!\\s+know)',
  '(?<!\\b(?:you|i|we) )\\bshould\\s+(?:arrive|land|reach|be)\\b',
  // What the customer will have from us.
  `\\byou(?:['’]ll|\\s+will|\\s+should)\\s+${ADVERB}(?:have|get|hear|receive|see|find)\\b`,
  '\\byou can expect\\b|^(?:please\\s+)?expect\\s+(?:my|our|an?|the)\\b',
];
const binds = new RegExp(signs.map((one) => `(?:${one})`).join('|'), 'i');

/** What is refused, is no deed, or is the customer's to do. */
const refuses = new RegExp(
  [
    "\\b(?:unable to|cannot|can['’]t|not)\\s+promise\\b",
    `\\b(?:will|shall|['’]ll|going to|promise|am|are|['’]m|['’]re)\\s+${ADVERB}(?:not|never|no longer|only)\\b`,
    "(?:\\bwill|['’]ll)\\s+be\\s+(?:closed|open|away|out|off|on leave|unavailable|available|here|happy|glad|due|charged|deducted|back(?!\\s+(?:to|with|in|on|up)\\b))\\b",
    "(?:\\bwill|['’]ll)\\s+(?:close|open|renew|expire|lapse|end|run out|need|have to)\\b",
    "\\byou(?:['’]ll|\\s+will)\\s+have\\s+[\\w\\s-]+\\s+to\\s+\\w+",
  ].join('|'),
  'i',
);

export const bindsUs = (clause: string): boolean => binds.test(clause) && !refuses.test(clause);

/** Is the promise to come back to the customer, rather than to do something? */
export const isToComeBack = (clause: string): boolean =>
  /\b(?:call|ring|phone|write|e-?mail|text|message|update|answer|reply|follow up|let you know|tell you|hear|contact|reach out|touch|check in|(?:come|get|be) back (?:to|with)|with you|try again)\b/i.test(
    clause,
  );
