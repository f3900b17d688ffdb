import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';

import { EditField } from '../EditField';
import '../AddressList.css';
import type { Category } from './speaks-for';

interface Props {
  categories: readonly Category[];
  onChange: (categories: Category[]) => void;
}

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');

/** What customers write about, by the team's own names: rules put messages into them, and counts go by them. */
export function CategoryRows({ categories, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const id = idOf(typed);
  const can = id !== '' && !categories.some((one) => one.id === id);
  return (
    <fieldset className="example-rows">
      <legend className="edit-field__label">What your customers write about</legend>
      <p className="quiet">Name the subjects here; then a rule can put a message into one.</p>
      <ul className="chips" aria-label="Subjects">
        {categories.map((category) => (
          <li key={category.id} className="chip">
            {category.name}
            <Button
              className="addresses__remove"
              aria-label={`Remove ${category.name}`}
              onPress={() => {
                onChange(categories.filter((one) => one !== category));
              }}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <Form
        className="addresses__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!can) return;
          onChange([...categories, { id, name: typed.trim() }]);
          setTyped('');
        }}
      >
        <EditField label="Another subject" value={typed} placeholder="Missed delivery" onChange={setTyped} />
        <Button type="submit" className="button">
          Add
        </Button>
      </Form>
    </fieldset>
  );
}
