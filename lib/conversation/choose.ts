import { choicesOf, type Choices } from './choices';
import { type Correction, isSame, withCorrection } from './correction';
import type { Choice } from './event';
import { open } from './open';
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
  const after = { ...tab, choices: [...others, { conversationId, choices }].slice(-REMEMBERED) };
  switch (choice.kind) {
    case 'draft:checked':
      return { ...after, shown: review(shown, choices, thinking, true) };
    case 'label:corrected':
    case 'finding:denied':
    case 'correction:undone':
    case 'category:chosen':
      // What the engine read comes back where a correction is taken back.
      return { ...after, shown: open(after, shown, thinking) };
    default:
      return { ...after, shown: think(shown, choices, thinking) };
  }
}

function chosen(choices: Choices, shown: OpenConversation, { kind, data }: Choice): Choices {
  const { messageId } = shown.message;
  const corrected = (added: Correction): Choices => ({
    ...choices,
    corrections: withCorrection(choices.corrections, added),
  });
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
    case 'label:corrected': {
      const { family, from, to } = data;
      return corrected({ of: 'label', messageId, family, from, to });
    }
    case 'finding:denied':
      return corrected({ of: 'finding', messageId, rule: data.rule, passage: data.passage });
    case 'correction:undone': {
      const undone = shown.corrections[data.index];
      return { ...choices, corrections: choices.corrections.filter((known) => !isSame(known, undone)) };
    }
    case 'category:chosen':
      return { ...choices, category: data.category };
    case 'draft:checked':
      return choices;
  }
}
