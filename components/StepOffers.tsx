import { Button } from 'react-aria-components/Button';

import type { Suggestion } from '../lib/engine/types';
import { SuggestionCard } from './SuggestionCard';

interface Props {
  offered: readonly Suggestion[];
  /** How many other ways are left. */
  left: number;
  intoNote: boolean;
  onInsert: (suggestion: Suggestion, text: string) => void;
  onCopy: (suggestion: Suggestion, text: string) => void;
  onAnother: () => void;
}

/** The phrasings on offer for one step, and a way to others. Says when they run out. */
export function StepOffers({ offered, left, intoNote, onInsert, onCopy, onAnother }: Props) {
  if (offered.length === 0) {
    return <p className="quiet">No phrasing fits this message: say it in your own words.</p>;
  }
  return (
    <>
      {offered.map((suggestion) => (
        <SuggestionCard
          key={suggestion.phrasing}
          suggestion={suggestion}
          intoNote={intoNote}
          onInsert={(text) => {
            onInsert(suggestion, text);
          }}
          onCopy={(text) => {
            onCopy(suggestion, text);
          }}
        />
      ))}
      {left > 0 ? (
        <div>
          <Button className="button button--bare" onPress={onAnother}>
            Another way
          </Button>{' '}
          <span className="quiet">{left} more</span>
        </div>
      ) : (
        <div>
          <Button className="button button--bare" onPress={onAnother}>
            Start over
          </Button>{' '}
          <span className="quiet">These are the last that fit.</span>
        </div>
      )}
    </>
  );
}
