import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';

import { EditField } from '../EditField';

/** What a new pack is called, and who writes it: all that it needs to begin. */
export function NewPackForm({ onMake }: { onMake: (name: string, author: string) => void }) {
  const [name, setName] = useState('');
  const [author, setAuthor] = useState('');
  const can = name.trim() !== '' && author.trim() !== '';
  return (
    <Form
      className="pack-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (can) onMake(name, author);
      }}
    >
      <EditField
        label="Name of the pack"
        value={name}
        placeholder="Our support desk"
        maxLength={80}
        onChange={setName}
      />
      <EditField
        label="Written by"
        value={author}
        placeholder="You, or your team"
        maxLength={120}
        onChange={setAuthor}
      />
      <div>
        <Button type="submit" className="button button--main" isDisabled={!can}>
          Begin
        </Button>
      </div>
    </Form>
  );
}
