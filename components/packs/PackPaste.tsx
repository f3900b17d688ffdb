import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import { EditField } from '../EditField';

/** A pack as pasted text. */
export function PackPaste({ onPaste }: { onPaste: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <div className="pack-form" data-own-undo="">
      <EditField label="The pack’s text (JSON or YAML)" rows={6} value={text} onChange={setText} />
      <div>
        <Button
          className="button"
          isDisabled={text.trim() === ''}
          onPress={() => {
            onPaste(text);
          }}
        >
          Look at it
        </Button>
      </div>
    </div>
  );
}
