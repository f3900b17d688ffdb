import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import type { OpenConversation } from '../lib/conversation/state';
import type { Finding, Span } from '../lib/engine/types';
import type { Actions, Outcome } from './actions';
import { Checklist } from './Checklist';
import { DraftReview } from './DraftReview';
import { HeatDelta } from './HeatDelta';
import { Notice } from './Notice';
import { OutcomeLine } from './OutcomeLine';
import { QuestionList } from './QuestionList';
import { ScriptedMeter } from './ScriptedMeter';
import './ReplyView.css';

interface Props {
  draft: OpenConversation['draft'];
  actions: Actions;
}

/** The draft as the customer will read it: what to change, what is missing, what it does to the heat. */
export function DraftView({ draft, actions }: Props) {
  const [lit, setLit] = useState<Span | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  if (!draft) {
    return (
      <Notice kind="quiet">
        <p>Start your reply in the page. Remarks appear here as you type; nothing is marked in the page itself.</p>
      </Notice>
    );
  }
  const { text, review } = draft;
  if (!review) {
    return (
      <div className="draft-view">
        <Notice kind="quiet">
          <p>Remarks while you type are off.</p>
        </Notice>
        <div>
          <Button
            className="button button--main"
            onPress={() => {
              actions.check();
            }}
          >
            Check my draft
          </Button>
        </div>
      </div>
    );
  }
  const apply = (finding: Finding): void => {
    void actions.apply(finding).then(setOutcome);
  };
  return (
    <div className="draft-view">
      {review.praise !== null && (
        <p className="draft-view__praise">
          <span aria-hidden="true">✓</span> {review.praise}
        </p>
      )}
      <DraftReview
        text={text}
        findings={review.findings}
        lit={lit ? [lit] : []}
        onApply={apply}
        onDeny={actions.deny}
        onDismiss={(finding, reach) => {
          actions.dismiss(finding, reach);
        }}
      />
      <Checklist steps={review.checklist} onLight={setLit} />
      <QuestionList questions={review.questions} onLight={setLit} />
      <HeatDelta heat={review.heat} reasons={review.heatReasons} />
      <ScriptedMeter scripted={review.scripted} why={review.scriptedWhy} />
      <OutcomeLine outcome={outcome} />
    </div>
  );
}
