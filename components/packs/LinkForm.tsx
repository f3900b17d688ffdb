import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';

import { EditField } from '../EditField';

const isLink = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
const isPin = (pin: string): boolean => pin === '' || /^[0-9a-f]{64}$/i.test(pin);

/** A link to follow. The browser asks for that one address; nothing but the asking for the file is ever sent. */
export function LinkForm({ onLink }: { onLink: (url: string, pin: string | null) => void }) {
  const [url, setUrl] = useState('');
  const [pin, setPin] = useState('');
  const [address, print] = [url.trim(), pin.trim()];
  return (
    <Form
      className="pack-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isLink(address) && isPin(print)) onLink(address, print === '' ? null : print.toLowerCase());
      }}
    >
      <EditField
        label="Address of the pack’s file"
        value={url}
        placeholder="https://our-company.example/evenkeel-pack.json"
        hint="Looked at every day. The browser asks you for this one address; nothing of yours is sent there."
        troubles={address === '' || isLink(address) ? [] : ['Write the whole address, beginning with https://']}
        onChange={setUrl}
      />
      <EditField
        label="Fingerprint of the file (SHA-256), if you were given one"
        value={pin}
        hint="Then only a file with exactly this fingerprint is taken."
        troubles={isPin(print) ? [] : ['A fingerprint is 64 digits and letters from a to f.']}
        onChange={setPin}
      />
      <div>
        <Button type="submit" className="button" isDisabled={!isLink(address) || !isPin(print)}>
          Look at it
        </Button>
      </div>
    </Form>
  );
}
