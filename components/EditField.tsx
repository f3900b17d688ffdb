import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

import './EditField.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What it is for, under the field. */
  hint?: string;
  placeholder?: string;
  /** What is wrong with it, and what to write instead. */
  troubles?: readonly string[];
  /** Rows of a field for more than a line. */
  rows?: number;
  maxLength?: number;
  /** The label is for those who hear it: what stands around the field says it to those who see. */
  hideLabel?: boolean;
  box?: Ref<HTMLTextAreaElement>;
}

/** A field that is checked as it is typed: what is wrong stands under it, and what was typed stays. */
export function EditField(props: Props) {
  const { label, value, onChange, hint, placeholder, troubles = [], rows, maxLength, hideLabel = false, box } = props;
  const field = { className: 'field', ...(placeholder !== undefined && { placeholder }) };
  return (
    <TextField
      className="edit-field"
      value={value}
      onChange={onChange}
      isInvalid={troubles.length > 0}
      validationBehavior="aria"
      {...(maxLength !== undefined && { maxLength })}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'edit-field__label'}>{label}</Label>
      {rows === undefined ? <Input {...field} /> : <TextArea {...field} rows={rows} ref={box} />}
      {(hint !== undefined || troubles.length > 0) && (
        <Text slot="description" className="edit-field__notes">
          {troubles.map((trouble) => (
            <span key={trouble} className="edit-field__trouble">
              {trouble}
            </span>
          ))}
          {hint !== undefined && <span className="quiet">{hint}</span>}
        </Text>
      )}
    </TextField>
  );
}
