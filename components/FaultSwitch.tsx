import { faults } from '../lib/engine/types';
import type { Fault } from '../lib/engine/types';
import { Choice } from './Choice';
import { faultWords } from './step-words';

const options = faults.map((value) => ({ value, name: faultWords[value].name }));

/** Whose fault it was, as far as the agent knows: decides between apology and acknowledgement. */
export function FaultSwitch({ fault, onChoose }: { fault: Fault; onChoose: (fault: Fault) => void }) {
  return (
    <Choice
      label="Whose fault?"
      options={options}
      chosen={fault}
      onChoose={onChoose}
      meaning={faultWords[fault].meaning}
    />
  );
}
