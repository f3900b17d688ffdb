import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';

import { LinkForm } from './LinkForm';
import { PackDrop } from './PackDrop';
import { PackPaste } from './PackPaste';

interface Props {
  onFile: (file: File) => void;
  onPaste: (text: string) => void;
  onLink: (url: string, pin: string | null) => void;
  onNew: () => void;
}

/** All the ways a pack comes in. Nothing is taken yet: what is in it is shown first. */
export function PackAdd({ onFile, onPaste, onLink, onNew }: Props) {
  const [way, setWay] = useState<'paste' | 'link' | null>(null);
  const toggle = (one: 'paste' | 'link') => () => {
    setWay(way === one ? null : one);
  };
  return (
    <div className="pack-add">
      <PackDrop onFile={onFile}>
        <p>Drop a pack’s file here, or</p>
        <div className="chips">
          <FileTrigger
            acceptedFileTypes={['.json', '.yaml', '.yml']}
            onSelect={(files) => {
              const [file] = files ?? [];
              if (file) onFile(file);
            }}
          >
            <Button className="button">Choose a file</Button>
          </FileTrigger>
          <Button className="button" aria-expanded={way === 'paste'} onPress={toggle('paste')}>
            Paste it
          </Button>
          <Button className="button" aria-expanded={way === 'link'} onPress={toggle('link')}>
            Follow a link
          </Button>
          <Button className="button button--main" onPress={onNew}>
            Write a new pack
          </Button>
        </div>
      </PackDrop>
      {way === 'paste' && <PackPaste onPaste={onPaste} />}
      {way === 'link' && <LinkForm onLink={onLink} />}
    </div>
  );
}
