import { useId } from 'react';

import './CaseToClean.css';

interface Props {
  text: string;
  /** "angry → calm". */
  corrections: readonly string[];
  ticked: boolean;
  onText: (text: string) => void;
  onTick: (on: boolean) => void;
}

/** A text that is about to be handed on: to read, to clean, and to tick. */
export function CaseToClean({ text, corrections, ticked, onText, onTick }: Props) {
  const id = useId();
  return (
    <li className="case-to-clean">
      <label htmlFor={id}>{corrections.join('; ')}</label>
      <textarea
        id={id}
        className="field"
        rows={Math.min(10, 2 + Math.ceil(text.length / 80))}
        value={text}
        onChange={({ target }) => {
          onText(target.value);
        }}
      />
      <label>
        <input
          type="checkbox"
          checked={ticked}
          onChange={({ target }) => {
            onTick(target.checked);
          }}
        />{' '}
        I have read it, and it tells nobody whose it is
      </label>
    </li>
  );
}
