import { useRef, useState } from 'react';

import type { OpenConversation } from '../lib/conversation/state';
import type { Step } from '../lib/engine/types';
import type { Actions, Outcome } from './actions';
import { FaultSwitch } from './FaultSwitch';
import { HandOver } from './HandOver';
import { Notice } from './Notice';
import { OutcomeLine } from './OutcomeLine';
import { outranks, ProcedureCard } from './ProcedureCard';
import { StepList } from './StepList';
import { StepOffers } from './StepOffers';
import './ReplyView.css';

interface Props {
  conversation: Pick<
    OpenConversation,
    'plan' | 'suggestions' | 'handOver' | 'fault' | 'draft' | 'composer' | 'reading'
  >;
  actions: Actions;
}

/** Steps whose wording depends on whose fault it was. A calm question asks for none of them. */
const ACKNOWLEDGES: ReadonlySet<Step> = new Set(['repeat-back', 'feeling', 'apology', 'boundary']);
const noSuggestions = { offered: [], left: 0, passed: 0, hidden: [] };

/** What to say next: procedures first, then the steps in order, the next one open with its phrasings. */
export function ReplyView({ conversation, actions }: Props) {
  const { plan, suggestions, handOver, fault, draft, composer, reading } = conversation;
  const done = new Set((draft?.review?.checklist ?? []).flatMap(({ step, done: by }) => (by ? [step] : [])));
  const next = plan.steps.find(({ step, ifNeeded }) => !done.has(step) && ifNeeded !== true)?.step;
  const [open, setOpen] = useState<ReadonlySet<Step>>(new Set(next ? [next] : []));
  const [lastNext, setLastNext] = useState(next);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const busy = useRef(false);
  const box = useRef<HTMLDivElement>(null);

  // The plan moves on by itself: as a step is ticked off, the next one opens.
  if (next !== lastNext) {
    setLastNext(next);
    setOpen(new Set(next ? [next] : []));
  }

  /** One at a time: a second press while the first is on its way would write twice. */
  const once = async (step: Step, ask: () => Promise<Outcome>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const result = await ask();
    busy.current = false;
    setOutcome(result);
    // The card that was pressed makes room for another: the keyboard goes on from its step.
    if (result.done) box.current?.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus();
  };

  // Safety stands at the top of the panel; whoever may be in danger is not helped by a summary first.
  const cards = plan.cards.filter((card) => !outranks(card));
  return (
    <div className="reply" ref={box}>
      {cards.map((card) => (
        <ProcedureCard key={card.title} card={card} />
      ))}
      {composer === 'internal' && (
        <Notice kind="caution">
          <p>The open box writes an internal note: the customer will not see it.</p>
        </Notice>
      )}
      {plan.steps.some(({ step }) => ACKNOWLEDGES.has(step)) && (
        <FaultSwitch fault={fault} onChoose={actions.chooseFault} />
      )}
      <StepList steps={plan.steps} done={done} open={open} onOpen={setOpen}>
        {(step) => {
          return (
            <StepOffers
              suggestions={suggestions.find((one) => one.step === step) ?? noSuggestions}
              intoNote={composer === 'internal'}
              onInsert={(suggestion, text) => void once(step, () => actions.insert(suggestion, text))}
              onCopy={(text) => void actions.copy(text).then(setOutcome)}
              onAnother={() => {
                actions.another(step);
              }}
              onKeep={(suggestion) => void actions.keep(suggestion).then(setOutcome)}
              onHide={(suggestion) => void once(step, () => actions.hide(suggestion))}
              onUnhide={(phrasings) => void once(step, () => actions.unhide(phrasings))}
            />
          );
        }}
      </StepList>
      {plan.steps.length === 0 && (
        <Notice kind="quiet">
          <p>
            {reading.status === 'read'
              ? 'No wording is offered here: do first what stands at the top.'
              : 'Nothing to suggest without a reading.'}
          </p>
        </Notice>
      )}
      <HandOver
        lines={handOver}
        called={cards.length > 0}
        onCopy={(text) => void actions.copy(text).then(setOutcome)}
      />
      <OutcomeLine outcome={outcome} />
    </div>
  );
}
