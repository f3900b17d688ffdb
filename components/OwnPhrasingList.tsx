import { Button } from 'react-aria-components/Button';

import type { OwnPhrasing } from '../lib/engine/types';
import { CommitField } from './CommitField';
import { stepWords } from './step-words';

interface Props {
  own: readonly OwnPhrasing[];
  /** Hidden phrasings, with their words. */
  hidden: readonly { id: string; text: string }[];
  /** Does a text have only gaps that can be filled? */
  hasKnownSlots: (text: string) => boolean;
  onChange: (own: OwnPhrasing[]) => void;
  onUnhide: (id: string) => void;
}

/** The agent's own phrasings, to word and to delete; and those that they hid. */
export function OwnPhrasingList({ own, hidden, hasKnownSlots, onChange, onUnhide }: Props) {
  const refuse = (typed: string): string | null => {
    if (typed === '') return 'Write something, or delete it.';
    return hasKnownSlots(typed) ? null : 'One of the words in braces is no gap that Evenkeel can fill, such as {item}.';
  };
  return (
    <>
      {own.length === 0 && <p>None yet: choose “Keep as mine” in the menu of a phrasing in the panel.</p>}
      <ul className="commit-rows" aria-label="My phrasings">
        {own.map((phrasing) => (
          <li key={phrasing.id}>
            <CommitField
              label={stepWords[phrasing.step]}
              long
              value={phrasing.text}
              refuse={refuse}
              onCommit={(text) => {
                onChange(own.map((one) => (one === phrasing ? { ...one, text } : one)));
              }}
            />
            <Button
              className="button button--bare"
              aria-label={`Delete: ${phrasing.text}`}
              onPress={() => {
                onChange(own.filter((one) => one !== phrasing));
              }}
            >
              Delete
            </Button>
          </li>
        ))}
      </ul>
      {hidden.length > 0 && <h3>Hidden</h3>}
      <ul className="commit-rows" aria-label="Hidden phrasings">
        {hidden.map(({ id, text }) => (
          <li key={id}>
            {text}{' '}
            <Button
              className="button button--bare"
              aria-label={`Show again: ${text}`}
              onPress={() => {
                onUnhide(id);
              }}
            >
              Show again
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
