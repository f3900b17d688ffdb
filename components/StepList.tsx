import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosureGroup, DisclosurePanel } from 'react-aria-components/DisclosureGroup';
import { Heading } from 'react-aria-components/Heading';

import type { PlanStep, Step } from '../lib/engine/types';
import { stepWords } from './step-words';
import './StepList.css';

interface Props {
  steps: readonly PlanStep[];
  /** Steps that the draft makes already. */
  done: ReadonlySet<Step>;
  open: ReadonlySet<Step>;
  onOpen: (open: ReadonlySet<Step>) => void;
  /** What to offer for a step: its suggestions. */
  children: (step: Step) => ReactNode;
}

/** The plan: steps of a good reply in order, each with its reason. It ticks itself off as the draft grows. */
export function StepList({ steps, done, open, onOpen, children }: Props) {
  return (
    <DisclosureGroup
      className="step-list"
      allowsMultipleExpanded
      expandedKeys={open}
      onExpandedChange={(keys) => {
        onOpen(new Set(steps.map(({ step }) => step).filter((step) => keys.has(step))));
      }}
    >
      {steps.map(({ step, why }, index) => (
        <Disclosure key={step} id={step} className="step-list__step" data-done={done.has(step) || undefined}>
          <Heading level={3} className="step-list__heading">
            <Button slot="trigger" className="step-list__trigger" data-step={step}>
              <span className="step-list__tick" aria-hidden="true">
                {done.has(step) ? '✓' : index + 1}
              </span>
              <span>
                <span className="step-list__name">{stepWords[step]}</span>
                {done.has(step) && <span className="step-list__done"> done</span>}
                <span className="step-list__why">{why}</span>
              </span>
            </Button>
          </Heading>
          <DisclosurePanel className="step-list__panel">{children(step)}</DisclosurePanel>
        </Disclosure>
      ))}
    </DisclosureGroup>
  );
}
