import type { OpenConversation } from '../../conversation/state';

/** Something that is counted once: under which key it is remembered for the session, and the names that it counts for. */
export interface Countable {
  key: string;
  names: readonly string[];
}

/** What a conversation on screen counts for: its newest message, and, from the second message on, how the thread went. */
export function countables(shown: OpenConversation): Countable[] {
  const { message, reading, course } = shown;
  if (reading.status !== 'read' || message.site === 'practice') return [];
  const conversation = `${message.site} ${message.conversationId}`;
  const heats = course.turns.flatMap(({ heat }) => (heat === null ? [] : [heat]));
  const [first, last] = [heats[0], heats.at(-1)];
  return [
    { key: `${conversation} ${message.messageId}`, names: namesOf(shown) },
    ...(heats.length > 1 && first !== undefined && last !== undefined
      ? [
          {
            key: conversation,
            names: ['threads', `after:${last < first ? 'better' : last > first ? 'worse' : 'same'}`],
          },
        ]
      : []),
  ];
}

function namesOf({ reading, course, category }: OpenConversation): string[] {
  return [
    'messages',
    `tone:${reading.sure ? reading.tone : 'unsure'}`,
    ...reading.types.map((type) => `type:${type}`),
    ...reading.flags.map((flag) => `flag:${flag}`),
    ...(category === null ? [] : [`category:${category}`]),
    ...(course.repeats || reading.flags.includes('repeat') ? ['repeats'] : []),
  ];
}

/** The rules that spoke for what the reading calls: learned words and the form of the text are no rules. */
export function rulesThatSpoke({ reading }: Pick<OpenConversation, 'reading'>): string[] {
  const called = new Set<string>([...(reading.sure ? [reading.tone] : []), ...reading.types, ...reading.flags]);
  const spoke = reading.evidence.filter(({ label, weight, rule }) => called.has(label) && weight > 0 && isRule(rule));
  return [...new Set(spoke.map(({ rule }) => rule))];
}

/** Learned words and features of form have a kind before their name: "word:…". */
export const isRule = (id: string): boolean => !id.includes(':');
