import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';

import type { OpenConversation } from '../lib/conversation/state';
import type { Actions } from './actions';
import { CorrectionBar } from './CorrectionBar';
import { DraftView } from './DraftView';
import { outranks, ProcedureCard } from './ProcedureCard';
import { ReadingView } from './ReadingView';
import { ReplyView } from './ReplyView';
import type { Explain } from './rule-note';
import './ConversationView.css';

interface Props {
  conversation: OpenConversation;
  explain: Explain;
  actions: Actions;
  /** What a message can be about. */
  categories: readonly string[];
  /** A box to write the reply in, where the page has none. */
  composer: ReactNode;
}

/** Everything about the conversation on screen: the reading, then what to say next and what is said so far. */
export function ConversationView({ conversation, explain, actions, categories, composer }: Props) {
  const { message, draft, plan } = conversation;
  const key = `${message.conversationId} ${message.messageId}`;
  return (
    <div className="conversation" data-conversation={message.conversationId} data-message={message.messageId}>
      <h2 className="conversation__who">
        <strong>{message.author ?? 'The customer'}</strong>
        {message.subject !== null && <span className="quiet"> {message.subject}</span>}
      </h2>
      {plan.cards.filter(outranks).map((card) => (
        <ProcedureCard key={card.title} card={card} />
      ))}
      <ReadingView conversation={conversation} explain={explain} onMendFact={actions.mendFact}>
        <CorrectionBar conversation={conversation} categories={categories} actions={actions} />
      </ReadingView>
      <Tabs className="conversation__tabs">
        <TabList className="conversation__tab-list" aria-label="Your answer">
          <Tab id="reply" className="conversation__tab">
            What to say
          </Tab>
          <Tab id="draft" className="conversation__tab">
            Your draft<span className="conversation__count">{remarks(draft)}</span>
          </Tab>
        </TabList>
        <TabPanel id="reply" className="conversation__panel">
          <ReplyView key={key} conversation={conversation} actions={actions} />
        </TabPanel>
        <TabPanel id="draft" className="conversation__panel">
          {composer}
          <DraftView draft={draft} actions={actions} />
        </TabPanel>
      </Tabs>
    </div>
  );
}

/** The gravest thing to know of the draft, short enough for a tab: " · 1 stop", " · 3 remarks", " · 2 to say", " · fine". */
function remarks(draft: OpenConversation['draft']): string {
  if (!draft?.review) return '';
  const { findings, checklist } = draft.review;
  const stops = findings.filter(({ severity }) => severity === 'stop').length;
  if (stops > 0) return ` · ${stops} stop${stops > 1 ? 's' : ''}`;
  if (findings.length > 0) return ` · ${findings.length} remark${findings.length > 1 ? 's' : ''}`;
  const missing = checklist.filter(({ done }) => done === null).length;
  return missing > 0 ? ` · ${missing} to say` : ' · fine';
}
