import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { Label } from 'react-aria-components/Label';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';

import './PasteBox.css';

/** Any message, from anywhere: paste it, and it is read like one on a page. */
export function PasteBox({ onRead }: { onRead: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <Form
      className="paste-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onRead(text);
      }}
    >
      <TextField value={text} onChange={setText} maxLength={200_000}>
        <Label className="section-title">Paste a customer’s message</Label>
        <TextArea className="field paste-box__text" rows={4} />
      </TextField>
      <div>
        <Button type="submit" className="button button--main" isDisabled={text.trim() === ''}>
          Read it
        </Button>
      </div>
    </Form>
  );
}
