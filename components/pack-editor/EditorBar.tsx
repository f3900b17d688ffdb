import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import './EditorBar.css';

/** What became of the unsaved work: kept in this browser as it is typed. */
export type Keeping = 'nothing' | 'kept' | 'keeping' | 'not-kept';

export interface EditorBarProps {
  canUndo: boolean;
  canRedo: boolean;
  keeping: Keeping;
  /** How many faults stand in the way of saving; null while that is being looked at. */
  faults: number | null;
  onUndo: () => void;
  onRedo: () => void;
  onSave: () => void;
  onExport: () => void;
  onDiscard: () => void;
  /** It was never saved: dropping the changes leaves nothing. */
  isNew: boolean;
}

const keepingWords: Readonly<Record<Keeping, string>> = {
  nothing: 'No change since it was saved.',
  keeping: 'Keeping your work …',
  kept: 'Not saved yet; your work is kept, also when you close this tab.',
  'not-kept': 'This browser could not keep your work: export the pack before you close the tab.',
};

/** Back, forth, save, and what happens to work that is not saved. */
export function EditorBar(props: EditorBarProps) {
  const { canUndo, canRedo, keeping, faults, onUndo, onRedo, onSave, onExport, onDiscard, isNew } = props;
  const [asked, setAsked] = useState(false);
  return (
    <div className="editor-bar">
      <div className="chips">
        <Button className="button" isDisabled={!canUndo} onPress={onUndo}>
          Undo
        </Button>
        <Button className="button" isDisabled={!canRedo} onPress={onRedo}>
          Redo
        </Button>
        <Button className="button button--main" isDisabled={keeping === 'nothing'} onPress={onSave}>
          Save and use
        </Button>
        <Button className="button" onPress={onExport}>
          Export as a file
        </Button>
        {keeping !== 'nothing' && !asked && (
          <Button
            className="button button--bare"
            onPress={() => {
              if (isNew) setAsked(true);
              else onDiscard();
            }}
          >
            {isNew ? 'Throw this pack away' : 'Drop the changes'}
          </Button>
        )}
        {asked && (
          <>
            <Button className="button" onPress={onDiscard}>
              Yes, throw it away for good
            </Button>
            <Button
              className="button"
              onPress={() => {
                setAsked(false);
              }}
            >
              Keep it
            </Button>
          </>
        )}
      </div>
      <p className="quiet" role="status" data-alarm={keeping === 'not-kept' || undefined}>
        {keepingWords[keeping]} {faultWords(faults)}
      </p>
    </div>
  );
}

function faultWords(faults: number | null): string {
  if (faults === null) return 'Checking …';
  if (faults === 0) return 'No fault found.';
  return faults === 1
    ? 'One thing to mend before it can be saved.'
    : `${faults} things to mend before it can be saved.`;
}
