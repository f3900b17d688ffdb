import type { Part } from '../lib/engine/types';

interface Props {
  parts: readonly Part[];
  /** What the agent has typed into each open slot. */
  gaps: Readonly<Record<string, string>>;
  onFill: (slot: string, value: string) => void;
}

/** A gap that no agent fills by themselves: what is announced as a consequence is for the team to say. */
export const isForTeam = (slot: string): boolean => slot === 'consequence';

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
        if (isForTeam(part.slot)) return `[${part.hint}]`;
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
