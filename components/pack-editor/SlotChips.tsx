import { Button } from 'react-aria-components/Button';

export interface Slot {
  name: string;
  /** What stands there: "the customer’s name". */
  hint: string;
}

/** The gaps that a phrasing may leave for facts: press one to put it where the cursor is. */
export function SlotChips({ slots, onInsert }: { slots: readonly Slot[]; onInsert: (slot: string) => void }) {
  return (
    <div role="group" aria-label="Gaps to put in" className="chips">
      {slots.map(({ name, hint }) => (
        <Button
          key={name}
          className="chip slot-chip"
          aria-label={`Put in ${hint}`}
          onPress={() => {
            onInsert(name);
          }}
        >
          {hint}
        </Button>
      ))}
    </div>
  );
}
