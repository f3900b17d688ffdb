import { CommitField } from '../../../components/CommitField';

interface Props {
  categories: readonly string[];
  onChange: (categories: string[]) => void;
}

/** What a message can be about: chosen in the panel by hand, or set by a pack's rule. */
export function CategoryField({ categories, onChange }: Props) {
  return (
    <div>
      <CommitField
        label="What messages can be about, with commas between"
        value={categories.join(', ')}
        placeholder="Delivery, Refund or bill"
        long
        onCommit={(typed) => {
          onChange(
            [...new Set(typed.split(',').map((name) => name.trim().slice(0, 40)))].filter((name) => name !== ''),
          );
        }}
      />
      <p className="quiet">
        The panel offers them under “About”. A rule of a pack sets one by a flag that begins with topic-: the flag
        topic-late-delivery counts as “late delivery”.
      </p>
    </div>
  );
}
