import type { Part } from '../lib/engine/types';

interface Props {
  parts: readonly Part[];
  /** What the agent has typed into each open slot. */
  gaps: Readonly<Record<string, string>>;
  onFill: (slot: string, value: string) => void;
}

/** The text of a suggestion: slots filled from the message marked, open slots as gaps to type into. */
export function SuggestionText({ parts, gaps, onFill }: Props) {
  return (
    <p className="suggestion__text">
      {parts.map((part, index) => {
        if (part.kind === 'text') return part.text;
        if (part.kind === 'filled') {
          return (
            <mark key={index} className="suggestion__filled" title="From the customer’s message">
              {part.text}
            </mark>
          );
        }
        const value = gaps[part.slot] ?? '';
        return (
          <input
            key={index}
            className="suggestion__gap"
            aria-label={`Fill in: ${part.hint}`}
            placeholder={part.hint}
            size={Math.max(6, (value || part.hint).length)}
            value={value}
            onChange={(event) => {
              onFill(part.slot, event.target.value);
            }}
          />
        );
      })}
    </p>
  );
}
