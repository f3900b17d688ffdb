import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import type { Finding } from '../lib/engine/types';
import { SeveritySign } from './SeveritySign';
import { strengthWords } from './source-words';

interface Props {
  finding: Finding;
  /** The words of the draft that it is about. */
  passage: string;
  onLight: (on: boolean) => void;
  onApply: () => void;
  onDeny: () => void;
  onDismiss: (reach: 'once' | 'always') => void;
}

/** One remark: how grave, on which words, why, on whose word, what to write instead. */
export function FindingItem({ finding, passage, onLight, onApply, onDeny, onDismiss }: Props) {
  const [sourced, setSourced] = useState(false);
  const { rule, severity, why, rewrite, source, strength, from } = finding;
  const on = (): void => {
    onLight(true);
  };
  const off = (): void => {
    onLight(false);
  };
  return (
    <li
      className="finding"
      data-severity={severity}
      data-rule={rule}
      onMouseEnter={on}
      onMouseLeave={off}
      onFocus={on}
      onBlur={off}
    >
      <p>
        <SeveritySign severity={severity} /> <span className="finding__passage">“{passage}”</span>
      </p>
      <p>{why}</p>
      {from !== undefined && <p className="quiet">From {from}</p>}
      {rewrite !== null && (
        <p>
          <span className="quiet">Instead:</span> {rewrite === '' ? 'leave it out' : `“${rewrite}”`}
        </p>
      )}
      <div className="finding__actions">
        {rewrite !== null && (
          <Button className="button" onPress={onApply}>
            Apply
          </Button>
        )}
        <Button
          className="button button--bare"
          onPress={() => {
            onDismiss('once');
          }}
        >
          Leave it
        </Button>
        <Button className="button button--bare" onPress={onDeny}>
          Not so
        </Button>
        <Button
          className="button button--bare"
          onPress={() => {
            onDismiss('always');
          }}
        >
          Never this rule
        </Button>
        <Button
          className="button button--bare"
          aria-expanded={sourced}
          onPress={() => {
            setSourced(!sourced);
          }}
        >
          Source
        </Button>
      </div>
      {sourced && (
        <p className="quiet">
          {source} ({strengthWords[strength]})
        </p>
      )}
    </li>
  );
}
