import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';

import { registers } from '../lib/engine/types';
import type { Register } from '../lib/engine/types';
import { registerWords } from './step-words';
import './FaultSwitch.css';

/** The register that phrasings are chosen in first. */
export function RegisterChoice({ register, onChoose }: { register: Register; onChoose: (register: Register) => void }) {
  return (
    <RadioGroup
      className="fault-switch"
      orientation="horizontal"
      value={register}
      onChange={(value) => {
        const chosen = registers.find((one) => one === value);
        if (chosen) onChoose(chosen);
      }}
    >
      <Label className="fault-switch__label">Phrasings first in</Label>
      <div className="fault-switch__options">
        {registers.map((one) => <Radio key={one} value={one} className="fault-switch__option">{registerWords[one]}</Radio>)}
      </div>
    </RadioGroup>
  );
}
