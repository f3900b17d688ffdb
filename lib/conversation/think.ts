import { isInPublic } from './in-public';
import { isDismissed, mendFacts, standingFacts, type Choices } from './choices';
import type { OpenConversation } from './state';
import type { Situation, Suggested, Thinking } from './thinking';

/** What the agent promised here is due: plans and phrasings go by it as by a flag of the message. */
const PROMISE_DUE = 'promise-due';
/** More remarks than this help nobody, and a very long draft could have thousands. */
const MOST_FINDINGS = 100;

type Known = Omit<OpenConversation, 'facts' | 'fault' | keyof Suggested>;

/** Everything that follows from what was read and from the agent's choices: facts, plan, suggestions, review. */
export function think(known: Known, choices: Choices, thinking: Thinking): OpenConversation {
  const facts = mendFacts(known.reading.facts, choices);
  const suggested = thinking.suggest(situationOf({ ...known, facts }, choices, thinking));
  return review({ ...known, facts, fault: choices.fault, ...suggested }, choices, thinking);
}

/** The draft reviewed, where that is done live or the agent asked; without the findings that the agent dismissed. */
export function review(
  shown: OpenConversation,
  choices: Choices,
  thinking: Thinking,
  asked = Boolean(shown.draft?.review),
): OpenConversation {
  const { draft } = shown;
  if (!draft || !(asked || thinking.reviewsLive)) return shown;
  const { text } = draft;
  const made = thinking.review(text, situationOf(shown, choices, thinking), shown.plan);
  const findings = made.findings
    .filter(({ rule, start, end }) => !isDismissed(choices, rule, text.slice(start, end)))
    .slice(0, MOST_FINDINGS);
  return { ...shown, draft: { text, review: { ...made, findings } } };
}

function situationOf(
  { message, composer, thread, reading, course, facts }: Known & Pick<OpenConversation, 'facts'>,
  { fault, used, passed }: Choices,
  { isPromiseDue }: Thinking,
): Situation {
  const flags = [
    ...reading.flags,
    ...(course.repeats && !reading.flags.includes('repeat') ? ['repeat'] : []),
    ...(isPromiseDue(message) ? [PROMISE_DUE] : []),
  ];
  return {
    text: message.text,
    reading: { ...reading, flags },
    facts: standingFacts(facts),
    fault,
    customer: message.author,
    inPublic: composer !== 'internal' && isInPublic(message),
    course,
    said: thread.flatMap(({ role, text }) => (role === 'agent' ? [text] : [])),
    used,
    passed: Object.values(passed).flat(),
  };
}
