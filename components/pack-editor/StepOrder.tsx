import { Button } from 'react-aria-components/Button';

import { type Step, steps as allSteps } from '../../lib/engine/types';
import { PickOne } from '../PickOne';
import { stepWords } from '../step-words';

interface Props {
  /** Empty: the order is left to Evenkeel. */
  steps: readonly Step[];
  onChange: (steps: Step[]) => void;
}

/** The steps of a reply in the team's own order. */
export function StepOrder({ steps, onChange }: Props) {
  const left = allSteps.filter((step) => !steps.includes(step));
  const swapped = (at: number): Step[] => {
    const [one, other] = [steps[at - 1], steps[at]];
    return steps.flatMap((step, place) => (place === at - 1 ? (other ?? step) : place === at ? (one ?? step) : step));
  };
  return (
    <fieldset className="example-rows">
      <legend className="edit-field__label">The order of a reply’s steps</legend>
      <p className="quiet">
        {steps.length === 0
          ? 'Left to Evenkeel, by what the message needs.'
          : 'Steps that are not here come after these.'}
      </p>
      <ol>
        {steps.map((step, place) => (
          <li key={step}>
            {stepWords[step]}{' '}
            <Button
              className="button button--bare"
              isDisabled={place === 0}
              aria-label={`Earlier: ${stepWords[step]}`}
              onPress={() => {
                onChange(swapped(place));
              }}
            >
              ↑
            </Button>
            <Button
              className="button button--bare"
              aria-label={`Remove: ${stepWords[step]}`}
              onPress={() => {
                onChange(steps.filter((one) => one !== step));
              }}
            >
              Remove
            </Button>
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <PickOne
          label="Add a step to the order"
          groups={[
            { options: [{ value: '', name: 'Choose …' }, ...left.map((value) => ({ value, name: stepWords[value] }))] },
          ]}
          chosen=""
          onChoose={(step) => {
            if (step !== '') onChange([...steps, step]);
          }}
        />
      )}
    </fieldset>
  );
}
