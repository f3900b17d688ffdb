import { Button } from 'react-aria-components/Button';

import type { StepSuggestions } from '../lib/engine';
import type { Suggestion } from '../lib/engine/types';
import { NoneLeft } from './NoneLeft';
import { SuggestionCard } from './SuggestionCard';

interface Props {
  suggestions: Omit<StepSuggestions, 'step'>;
  intoNote: boolean;
  onInsert: (suggestion: Suggestion, text: string) => void;
  onCopy: (text: string) => void;
  onAnother: () => void;
  onKeep: (suggestion: Suggestion) => void;
  onHide: (suggestion: Suggestion) => void;
  onUnhide: (phrasings: readonly string[]) => void;
}

/** The phrasings on offer for one step, and a way to others. Says when they run out. */
export function StepOffers({ suggestions, intoNote, onInsert, onCopy, onAnother, onKeep, onHide, onUnhide }: Props) {
  const { offered, left, passed, hidden } = suggestions;
  if (offered.length === 0) {
    return (
      <NoneLeft
        passed={passed}
        hidden={hidden.length}
        onShowAgain={() => {
          if (passed > 0) onAnother();
          if (hidden.length > 0) onUnhide(hidden);
        }}
      />
    );
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
          onCopy={onCopy}
          onKeep={() => {
            onKeep(suggestion);
          }}
          onHide={() => {
            onHide(suggestion);
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
