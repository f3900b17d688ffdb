import type { ReactNode } from 'react';
import { Switch } from 'react-aria-components/Switch';

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
    <Switch className="toggle" isSelected={on} isDisabled={disabled} onChange={onChange}>
      <span className="toggle__track" aria-hidden="true" />
      <span>{children}</span>
    </Switch>
  );
}
