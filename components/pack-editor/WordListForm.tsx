import { Button } from 'react-aria-components/Button';

import type { ClassFile } from '../../lib/packs/schema';
import { LinesField } from './LinesField';
import type { TroublesAt } from './troubles';
import './forms.css';

export interface WordListFormProps {
  list: ClassFile;
  troublesAt: TroublesAt;
  onChange: (list: ClassFile, what: string) => void;
  onRemove: () => void;
}

/** A list of words that rules can name as one. */
export function WordListForm({ list, troublesAt, onChange, onRemove }: WordListFormProps) {
  return (
    <div className="pack-form">
      <div className="pack-form__head">
        <h3>Word list</h3>
        <Button className="button button--bare" onPress={onRemove}>
          Remove this list
        </Button>
      </div>
      <p>
        In a rule, write <code>@{list.id}</code> for any of these.
      </p>
      <LinesField
        label="Its words"
        lines={list.words}
        rows={8}
        hint="One to a line; ~ at the end of a word takes its forms too, as: courier~"
        troubles={troublesAt('words', true)}
        onChange={(words) => {
          onChange({ ...list, words }, 'words');
        }}
      />
    </div>
  );
}
