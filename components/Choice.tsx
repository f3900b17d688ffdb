import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';

import './Choice.css';

interface Props<Value extends string> {
  label: string;
  options: readonly { value: Value; name: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
  /** What the present choice means. */
  meaning?: string;
}

/** One of a few, side by side. */
export function Choice<Value extends string>({ label, options, chosen, onChoose, meaning }: Props<Value>) {
  return (
    <RadioGroup
      className="choice"
      orientation="horizontal"
      value={chosen}
      onChange={(value) => {
        const option = options.find((one) => one.value === value);
        if (option) onChoose(option.value);
      }}
    >
      <Label className="choice__label">{label}</Label>
      <div className="choice__options">
        {options.map(({ value, name }) => (
          <RadioField key={value} value={value} className="choice__option">
            <RadioButton className="choice__button">{name}</RadioButton>
          </RadioField>
        ))}
      </div>
      {meaning !== undefined && <p className="quiet choice__meaning">{meaning}</p>}
    </RadioGroup>
  );
}
