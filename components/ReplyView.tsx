import { useEffect, useState } from 'react';

import type { OpenConversation } from '../lib/conversation/state';
import type { Step, Suggestion } from '../lib/engine/types';
import type { Actions, Outcome } from './actions';
import { FaultSwitch } from './FaultSwitch';
import { Notice } from './Notice';
import { ProcedureCard } from './ProcedureCard';
import { StepList } from './StepList';
import { StepOffers } from './StepOffers';
import './ReplyView.css';

interface Props {
  conversation: Pick<OpenConversation, 'plan' | 'suggestions' | 'fault' | 'draft' | 'composer' | 'reading'>;
  actions: Actions;
}

/** What to say next: procedures first, then the steps in order, the next one open with its phrasings. */
export function ReplyView({ conversation: { plan, suggestions, fault, draft, composer, reading }, actions }: Props) {
  const done = new Set((draft?.review?.checklist ?? []).flatMap(({ step, done: by }) => (by ? [step] : [])));
  const next = plan.steps.find(({ step }) => !done.has(step))?.step;
  const [open, setOpen] = useState<ReadonlySet<Step>>(new Set(next ? [next] : []));
  const [outcome, setOutcome] = useState<(Outcome & { phrasing: string }) | null>(null);

  // The plan moves on by itself: as a step is ticked off, the next one opens.
  useEffect(() => {
    setOpen(new Set(next ? [next] : []));
  }, [next]);

  const tell = ({ phrasing }: Suggestion, result: Promise<Outcome>): void => {
    void result.then((words) => { setOutcome({ ...words, phrasing }); });
  };

  return (
    <div className="reply">
      {plan.cards.map((card) => (
        <ProcedureCard
          key={card.title}
          card={card}
          {...(card.kind === 'escalation' && { onCopy: (text: string) => void actions.copy(text) })}
        />
      ))}
      {composer === 'internal' && (
        <Notice kind="caution"><p>The open box writes an internal note: the customer will not see it.</p></Notice>
      )}
      {plan.steps.length > 0 && <FaultSwitch fault={fault} onChoose={actions.chooseFault} />}
      <StepList steps={plan.steps} done={done} open={open} onOpen={setOpen}>
        {(step) => {
          const { offered = [], left = 0 } = suggestions.find((one) => one.step === step) ?? {};
          return (
            <StepOffers
              offered={offered}
              left={left}
              intoNote={composer === 'internal'}
              outcome={outcome}
              onInsert={(suggestion, text) => { tell(suggestion, actions.insert(suggestion, text)); }}
              onCopy={(suggestion, text) => { tell(suggestion, actions.copy(text)); }}
              onAnother={() => { actions.another(step); }}
            />
          );
        }}
      </StepList>
      {plan.steps.length === 0 && plan.cards.length === 0 && (
        <Notice kind="quiet">
          <p>{reading.status === 'read' ? 'Nothing special is called for. Answer as you would.' : 'Nothing to suggest without a reading.'}</p>
        </Notice>
      )}
    </div>
  );
}
