import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import type { Suggestion } from '../lib/engine/types';
import { strengthWords } from './source-words';
import { registerWords } from './step-words';
import { SuggestionEdit } from './SuggestionEdit';
import { SuggestionMenu } from './SuggestionMenu';
import { isForTeam, SuggestionText } from './SuggestionText';
import './SuggestionCard.css';

interface Props {
  suggestion: Suggestion;
  /** Inserting would write an internal note: the button says so. */
  intoNote: boolean;
  /** Called with the whole text; never while a gap is open. */
  onInsert: (text: string) => void;
  /** Called with the text as it stands, gaps and all. */
  onCopy: (text: string) => void;
  onKeep: () => void;
  onHide: () => void;
}

/** One way to make a step, with the customer's own facts filled in. A gap can be filled here; while one is open, Insert is off. */
export function SuggestionCard({ suggestion, intoNote, onInsert, onCopy, onKeep, onHide }: Props) {
  const [gaps, setGaps] = useState<Readonly<Record<string, string>>>({});
  const [edited, setEdited] = useState<string | null>(null);
  const { parts } = suggestion;
  const filled = parts
    .map((part) => (part.kind === 'open' ? gaps[part.slot]?.trim() || `[${part.hint}]` : part.text))
    .join('');
  const text = edited ?? filled;
  const missing = parts.flatMap((part) => (part.kind === 'open' && text.includes(`[${part.hint}]`) ? [part.hint] : []));
  const lacksTeam = parts.some((part) => part.kind === 'open' && isForTeam(part.slot));
  const why = `missing-${suggestion.phrasing}`;
  return (
    <article className="suggestion" data-phrasing={suggestion.phrasing}>
      {edited === null ? (
        <SuggestionText
          parts={parts}
          gaps={gaps}
          onFill={(slot, value) => {
            setGaps({ ...gaps, [slot]: value });
          }}
        />
      ) : (
        <SuggestionEdit text={edited} onChange={setEdited} />
      )}
      <div className="suggestion__actions">
        <Button
          className="button button--main"
          isDisabled={missing.length > 0 || text.trim() === ''}
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
          {registerWords[suggestion.register]} · {suggestion.pack === 'mine' ? 'mine' : (suggestion.from ?? 'core')} ·{' '}
          {suggestion.source}
        </span>
        <SuggestionMenu
          items={[
            ...(suggestion.pack === 'mine' ? [] : [{ words: 'Keep as mine', act: onKeep }]),
            ...(edited !== null
              ? [
                  {
                    words: 'Undo my edit',
                    act: () => {
                      setEdited(null);
                    },
                  },
                ]
              : lacksTeam
                ? []
                : [
                    {
                      words: 'Edit…',
                      act: () => {
                        setEdited(filled);
                      },
                    },
                  ]),
            { words: 'Hide', act: onHide },
          ]}
        />
      </div>
      {missing.length > 0 && (
        <p className="quiet" id={why}>
          {lacksTeam
            ? 'Your team has set no consequence. A lead sets it in the settings, under Team rules.'
            : `To insert it, fill in ${missing.join(' and ')}.`}
        </p>
      )}
    </article>
  );
}
