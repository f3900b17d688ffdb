import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';

import type { MendedFact } from '../lib/conversation/state';
import { factText, factWords } from './fact-words';

/** Corrects a fact, or leaves it out (null): the phrasings follow. */
export function FactForm({ fact, onDone }: { fact: MendedFact; onDone: (value: string | null) => void }) {
  const [value, setValue] = useState(fact.mended ?? factText(fact));
  return (
    <Form
      className="fact-chips__form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(value.trim() === '' ? null : value.trim());
      }}
    >
      <TextField value={value} onChange={setValue} autoFocus>
        <Label>{factWords[fact.kind]}</Label>
        <Input className="field" />
      </TextField>
      <p className="quiet">The customer wrote “{fact.text}”.</p>
      <div className="chips">
        <Button type="submit" className="button button--main">
          Use this
        </Button>
        <Button
          className="button"
          onPress={() => {
            onDone(null);
          }}
        >
          Leave it out
        </Button>
      </div>
    </Form>
  );
}
