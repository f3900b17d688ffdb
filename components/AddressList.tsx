import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { TextField } from 'react-aria-components/TextField';

import './AddressList.css';

interface Props {
  addresses: readonly string[];
  onChange: (addresses: string[]) => void;
}

/** The agent's own e-mail addresses, so that their own mail is not read as a customer's. */
export function AddressList({ addresses, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const add = (): void => {
    const address = typed.trim().toLowerCase();
    if (!address.includes('@') || addresses.includes(address)) return;
    onChange([...addresses, address]);
    setTyped('');
  };
  return (
    <div className="addresses">
      <ul className="chips" aria-label="Your addresses">
        {addresses.map((address) => (
          <li key={address} className="chip">
            {address}
            <Button
              className="addresses__remove"
              aria-label={`Remove ${address}`}
              onPress={() => {
                onChange(addresses.filter((one) => one !== address));
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
          add();
        }}
      >
        <TextField className="addresses__field" type="email" value={typed} onChange={setTyped}>
          <Label>Another address of yours</Label>
          <Input className="field" placeholder="support@your-company.example" />
        </TextField>
        <Button type="submit" className="button">
          Add
        </Button>
      </Form>
    </div>
  );
}
