import { useState } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

import './CommitField.css';

interface Props {
  label: string;
  value: string;
  placeholder?: string;
  long?: boolean;
  /** Why what was typed cannot be kept, or null where it can. */
  refuse?: (typed: string) => string | null;
  /** Called with what was typed, trimmed, when the field is left. */
  onCommit: (value: string) => void;
}

/** A setting in words: kept when the field is left, like every setting without a button to save it. */
export function CommitField({ label, value, placeholder, long = false, refuse, onCommit }: Props) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setTyped(value);
  }
  const trouble = refuse?.(typed.trim()) ?? null;
  const field = { className: 'field', ...(placeholder !== undefined && { placeholder }) };
  return (
    <TextField
      className="commit-field"
      value={typed}
      onChange={setTyped}
      maxLength={400}
      isInvalid={trouble !== null}
      validationBehavior="aria"
      onBlur={() => {
        if (trouble === null && typed.trim() !== value) onCommit(typed.trim());
      }}
    >
      <Label>{label}</Label>
      {long ? <TextArea {...field} rows={2} /> : <Input {...field} />}
      <FieldError className="commit-field__trouble">{trouble}</FieldError>
    </TextField>
  );
}
