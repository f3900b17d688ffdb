import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components/Switch';

import './Toggle.css';

interface Props {
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

/** A labelled switch. */
export function Toggle({ on, disabled = false, onChange, children }: Props) {
  return (
    <SwitchField isSelected={on} isDisabled={disabled} onChange={onChange}>
      <SwitchButton className="toggle">
        <span className="toggle__track" aria-hidden="true" />
        <span>{children}</span>
      </SwitchButton>
    </SwitchField>
  );
}
