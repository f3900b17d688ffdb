import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';

import { EditField } from '../EditField';
import { PackDrop } from './PackDrop';

interface Props {
  onText: (text: string) => void;
  onFile: (file: File) => void;
}

/** Messages and replies to try a pack on: pasted, or from a file. They are kept nowhere. */
export function BenchInput({ onText, onFile }: Props) {
  const [text, setText] = useState('');
  return (
    <div className="pack-form" data-own-undo="">
      <PackDrop onFile={onFile}>
        <EditField
          label="Messages, and replies to them"
          rows={6}
          value={text}
          hint="Plain text with an empty line between two messages; or CSV or JSON lines with “message” and “reply”. They stay on this page, and are kept nowhere."
          onChange={setText}
        />
        <div className="chips">
          <Button
            className="button button--main"
            isDisabled={text.trim() === ''}
            onPress={() => {
              onText(text);
            }}
          >
            Try the pack on them
          </Button>
          <FileTrigger
            acceptedFileTypes={['.jsonl', '.csv', '.txt', '.json', '.tsv']}
            onSelect={(files) => {
              const [file] = files ?? [];
              if (file) onFile(file);
            }}
          >
            <Button className="button">Open a file of them</Button>
          </FileTrigger>
        </div>
      </PackDrop>
    </div>
  );
}
