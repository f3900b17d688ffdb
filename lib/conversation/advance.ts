import { mendFacts, noChoices, standingFacts, type Choices } from './choices';
import { courseOf } from './course';
import type { Choice, ConversationEvent } from './event';
import type { ConversationState, OpenConversation } from './state';
import type { Situation, Thinking } from './thinking';
import type { Review } from '../engine/types';
import type { Sighting } from '../message';

/** One tab: what its panel shows, and what the agent chose in the conversations that were open in it. */
export interface Tab {
  shown: ConversationState;
  /** By conversation, the one used last at the end. */
  choices: readonly { conversationId: string; choices: Choices }[];
}

export const newTab: Tab = { shown: { status: 'unsupported' }, choices: [] };

/** How many conversations of a tab keep the agent's choices. */
const REMEMBERED = 30;

/**
 * What a tab is after an event. Pure: the same tab, event and engine give the same tab. Where nothing changes, the very same
 * object comes back. A miss clears the reading; an event about a conversation that is no longer open is dropped.
 */
export function advance(tab: Tab, event: ConversationEvent, thinking: Thinking): Tab {
  switch (event.kind) {
    case 'page:opened':
      return { ...tab, shown: { status: 'unsupported' } };
    case 'message:missed':
      return { ...tab, shown: { status: 'unreadable', ...event.data } };
    case 'switched:off':
      return { ...tab, shown: { status: 'off', ...event.data } };
    case 'message:seen':
      return { ...tab, shown: open(tab, event.data, thinking) };
    case 'settings:changed':
      return tab.shown.status === 'open' ? { ...tab, shown: open(tab, tab.shown, thinking) } : tab;
    case 'draft:changed':
      return about(tab, event.data, (shown) => ({ ...tab, shown: withDraft(tab, shown, event.data, thinking) }));
    case 'fault:chosen':
    case 'fact:mended':
    case 'phrasing:passed':
    case 'phrasing:inserted':
    case 'finding:dismissed':
    case 'draft:checked':
      return about(tab, event.data, (shown) => choose(tab, shown, event, thinking));
  }
}

/** Acts only where the conversation that is meant is the one on screen. */
function about(tab: Tab, { conversationId }: { conversationId: string }, act: (shown: OpenConversation) => Tab): Tab {
  const { shown } = tab;
  return shown.status === 'open' && shown.message.conversationId === conversationId ? act(shown) : tab;
}

function open(
  tab: Tab,
  { message, thread, composer }: Pick<OpenConversation, keyof Sighting>,
  thinking: Thinking,
): OpenConversation {
  const reading = thinking.read(message.text);
  const { shown } = tab;
  const stays =
    shown.status === 'open' && shown.message.conversationId === message.conversationId && composer !== 'closed';
  const draft = stays ? shown.draft : null;
  const course = courseOf(thread, (text) => (text === message.text ? reading : thinking.read(text)));
  return think(
    { status: 'open', message, thread, composer, reading, course, draft },
    choicesOf(tab, message.conversationId),
    thinking,
  );
}

/** Everything that follows from the reading and the agent's choices. */
function think(
  known: Omit<OpenConversation, 'facts' | 'fault' | 'plan' | 'suggestions'>,
  choices: Choices,
  thinking: Thinking,
): OpenConversation {
  const facts = mendFacts(known.reading.facts, choices);
  const { plan, suggestions } = thinking.suggest(situationOf({ ...known, facts }, choices));
  const thought: OpenConversation = { ...known, facts, fault: choices.fault, plan, suggestions };
  const { draft } = known;
  return draft?.review
    ? { ...thought, draft: { ...draft, review: reviewOf(draft.text, thought, choices, thinking) } }
    : thought;
}

function situationOf(
  {
    message,
    thread,
    reading,
    course,
    facts,
  }: Pick<OpenConversation, 'message' | 'thread' | 'reading' | 'course' | 'facts'>,
  { fault, used, passed }: Choices,
): Situation {
  const flags = course.repeats && !reading.flags.includes('repeat') ? [...reading.flags, 'repeat'] : reading.flags;
  return {
    text: message.text,
    reading: { ...reading, flags },
    facts: standingFacts(facts),
    fault,
    customer: message.author,
    course,
    said: thread.flatMap(({ role, text }) => (role === 'agent' ? [text] : [])),
    used,
    passed: Object.values(passed).flat(),
  };
}

function withDraft(
  tab: Tab,
  shown: OpenConversation,
  { text, composer }: { text: string; composer: OpenConversation['composer'] },
  thinking: Thinking,
): OpenConversation {
  if (text.trim() === '') return { ...shown, composer, draft: null };
  const choices = choicesOf(tab, shown.message.conversationId);
  const review = thinking.reviewsLive ? reviewOf(text, shown, choices, thinking) : null;
  return { ...shown, composer, draft: { text, review } };
}

function reviewOf(text: string, shown: OpenConversation, choices: Choices, thinking: Thinking): Review {
  const review = thinking.review(text, situationOf(shown, choices), shown.plan);
  const dismissed = ({ rule, start, end }: Review['findings'][number]) =>
    choices.dismissed.some(
      (gone) => gone.rule === rule && (gone.passage ?? text.slice(start, end)) === text.slice(start, end),
    );
  return { ...review, findings: review.findings.filter((finding) => !dismissed(finding)) };
}

function choose(tab: Tab, shown: OpenConversation, choice: Choice, thinking: Thinking): Tab {
  const { conversationId } = shown.message;
  const choices = chosen(choicesOf(tab, conversationId), shown, choice);
  const asked = choice.kind === 'draft:checked' && shown.draft;
  const draft = asked
    ? { ...asked, review: asked.review ?? reviewOf(asked.text, shown, choices, thinking) }
    : shown.draft;
  return {
    shown: think({ ...shown, draft }, choices, thinking),
    choices: [
      ...tab.choices.filter((kept) => kept.conversationId !== conversationId),
      { conversationId, choices },
    ].slice(-REMEMBERED),
  };
}

function chosen(choices: Choices, shown: OpenConversation, { kind, data }: Choice): Choices {
  switch (kind) {
    case 'fault:chosen':
      return { ...choices, fault: data.fault };
    case 'fact:mended': {
      const fact = shown.facts[data.index];
      return fact
        ? { ...choices, mends: [...choices.mends, { kind: fact.kind, text: fact.text, value: data.value }] }
        : choices;
    }
    case 'phrasing:passed': {
      const { offered = [], left = 0 } = shown.suggestions.find(({ step }) => step === data.step) ?? {};
      const earlier = choices.passed[data.step] ?? [];
      // With none left, which the panel says, asking again starts over.
      const passed = left > 0 ? [...earlier, ...offered.map(({ phrasing }) => phrasing)] : [];
      return { ...choices, passed: { ...choices.passed, [data.step]: passed } };
    }
    case 'phrasing:inserted':
      return { ...choices, used: [...choices.used, data.phrasing] };
    case 'finding:dismissed':
      return {
        ...choices,
        dismissed: [...choices.dismissed, { rule: data.rule, passage: data.reach === 'once' ? data.passage : null }],
      };
    case 'draft:checked':
      return choices;
  }
}

function choicesOf(tab: Tab, conversationId: string): Choices {
  return tab.choices.find((kept) => kept.conversationId === conversationId)?.choices ?? noChoices;
}
