import { choicesOf, type Choices } from './choices';
import type { Choice } from './event';
import type { OpenConversation } from './state';
import type { Tab } from './tab';
import { review, think } from './think';
import type { Thinking } from './thinking';

/** How many conversations of a tab keep the agent's choices. */
const REMEMBERED = 30;

/** What a tab is after the agent chose something about the conversation that it shows. */
export function choose(tab: Tab, shown: OpenConversation, choice: Choice, thinking: Thinking): Tab {
  const { conversationId } = shown.message;
  const choices = chosen(choicesOf(tab.choices, conversationId), shown, choice);
  const others = tab.choices.filter((kept) => kept.conversationId !== conversationId);
  const now =
    choice.kind === 'draft:checked' ? review(shown, choices, thinking, true) : think(shown, choices, thinking);
  return { shown: now, choices: [...others, { conversationId, choices }].slice(-REMEMBERED) };
}

function chosen(choices: Choices, shown: OpenConversation, { kind, data }: Choice): Choices {
  switch (kind) {
    case 'fault:chosen':
      return { ...choices, fault: data.fault };
    case 'fact:mended': {
      const fact = shown.facts[data.index];
      if (!fact) return choices;
      return { ...choices, mends: [...choices.mends, { kind: fact.kind, text: fact.text, value: data.value }] };
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
    case 'finding:dismissed': {
      const passage = data.reach === 'once' ? data.passage : null;
      return { ...choices, dismissed: [...choices.dismissed, { rule: data.rule, passage }] };
    }
    case 'draft:checked':
      return choices;
  }
}
