import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

import { faults } from '../lib/engine/types';
import type { Fault } from '../lib/engine/types';
import { faultWords } from './step-words';
import './FaultSwitch.css';

/** Whose fault it was, as far as the agent knows: decides between apology and acknowledgement. */
export function FaultSwitch({ fault, onChoose }: { fault: Fault; onChoose: (fault: Fault) => void }) {
  return (
    <RadioGroup
      className="fault-switch"
      orientation="horizontal"
      value={fault}
      onChange={(value) => {
        const chosen = faults.find((one) => one === value);
        if (chosen) onChoose(chosen);
      }}
    >
      <Label className="fault-switch__label">Whose fault?</Label>
      <div className="fault-switch__options">
        {faults.map((one) => (
          <Radio key={one} value={one} className="fault-switch__option">
            {faultWords[one].name}
          </Radio>
        ))}
      </div>
      <p className="quiet fault-switch__meaning">{faultWords[fault].meaning}</p>
    </RadioGroup>
  );
}
