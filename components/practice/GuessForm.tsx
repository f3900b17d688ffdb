import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import { type CustomerType, customerTypes, type Tone, tones } from '../../lib/engine/types';
import type { Guess } from '../../lib/practice/guess';
import { labelWords } from '../label-words';
import './GuessForm.css';

/** First read: how heated the words are, and what stance they take. */
export function GuessForm({ onGuess }: { onGuess: (guess: Guess) => void }) {
  const [tone, setTone] = useState<Tone | null>(null);
  const [types, setTypes] = useState<readonly CustomerType[]>([]);
  return (
    <form
      className="guess-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (tone) onGuess({ tone, types });
      }}
    >
      <fieldset>
        <legend>How heated are the words?</legend>
        {tones.map((one) => (
          <Option
            key={one}
            kind="radio"
            label={one}
            checked={tone === one}
            onChange={() => {
              setTone(one);
            }}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>What stance do they take? Any, or none.</legend>
        {customerTypes.map((one) => (
          <Option
            key={one}
            kind="checkbox"
            label={one}
            checked={types.includes(one)}
            onChange={(on) => {
              setTypes(on ? [...types, one] : types.filter((type) => type !== one));
            }}
          />
        ))}
      </fieldset>
      <div>
        <Button className="button button--main" type="submit" isDisabled={tone === null}>
          Compare
        </Button>
      </div>
    </form>
  );
}

interface OptionProps {
  kind: 'radio' | 'checkbox';
  label: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}

function Option({ kind, label, checked, onChange }: OptionProps) {
  const { name, meaning } = labelWords(label);
  return (
    <label className="guess-form__option">
      <input
        type={kind}
        name={kind === 'radio' ? 'tone' : label}
        checked={checked}
        onChange={({ target }) => {
          onChange(target.checked);
        }}
      />
      <span>
        <strong>{name}</strong> <span className="quiet">{meaning}</span>
      </span>
    </label>
  );
}
