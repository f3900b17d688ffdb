import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import type { Suggestion } from '../lib/engine/types';
import { strengthWords } from './source-words';
import { registerWords } from './step-words';
import { SuggestionText } from './SuggestionText';
import './SuggestionCard.css';

interface Props {
  suggestion: Suggestion;
  /** Inserting would write an internal note: the button says so. */
  intoNote: boolean;
  /** Called with the whole text; never while a gap is open. */
  onInsert: (text: string) => void;
  /** Called with the text as it stands, gaps and all. */
  onCopy: (text: string) => void;
}

/** One way to make a step, with the customer's own facts filled in. A gap can be filled here; while one is open, Insert is off. */
export function SuggestionCard({ suggestion, intoNote, onInsert, onCopy }: Props) {
  const [gaps, setGaps] = useState<Readonly<Record<string, string>>>({});
  const missing = suggestion.parts.flatMap((part) =>
    part.kind === 'open' && !gaps[part.slot]?.trim() ? [part.hint] : [],
  );
  const text = suggestion.parts
    .map((part) => (part.kind === 'open' ? gaps[part.slot]?.trim() || `[${part.hint}]` : part.text))
    .join('');
  const why = `missing-${suggestion.phrasing}`;
  return (
    <article className="suggestion" data-phrasing={suggestion.phrasing}>
      <SuggestionText
        parts={suggestion.parts}
        gaps={gaps}
        onFill={(slot, value) => {
          setGaps({ ...gaps, [slot]: value });
        }}
      />
      <div className="suggestion__actions">
        <Button
          className="button button--main"
          isDisabled={missing.length > 0}
          onPress={() => {
            onInsert(text);
          }}
          {...(missing.length > 0 && { 'aria-describedby': why })}
        >
          {intoNote ? 'Insert into the note' : 'Insert'}
        </Button>
        <Button
          className="button"
          onPress={() => {
            onCopy(text);
          }}
        >
          Copy
        </Button>
        <span className="quiet suggestion__from" title={`${suggestion.source} (${strengthWords[suggestion.strength]})`}>
          {registerWords[suggestion.register]} · {suggestion.pack} · {suggestion.source}
        </span>
      </div>
      {missing.length > 0 && (
        <p className="quiet" id={why}>
          To insert it, fill in {missing.join(' and ')}.
        </p>
      )}
    </article>
  );
}
