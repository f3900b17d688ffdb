import type { Strength } from '../../lib/engine/types';
import { EditField } from '../EditField';
import { PickOne } from '../PickOne';
import { strengthWords } from '../source-words';

interface Props {
  source: string;
  strength: Strength;
  troubles: readonly string[];
  onChange: (changed: { source?: string; strength?: Strength }) => void;
}

const strengths = (['A', 'B', 'C'] as const).map((value) => ({ value, name: strengthWords[value] }));

/** On whose word it stands, and how well that holds. */
export function SourceFields({ source, strength, troubles, onChange }: Props) {
  return (
    <div className="form-row">
      <EditField
        label="Source"
        value={source}
        hint="Where it comes from: a page, a book, or your team’s practice."
        troubles={troubles}
        maxLength={400}
        onChange={(typed) => {
          onChange({ source: typed });
        }}
      />
      <PickOne
        label="What that rests on"
        groups={[{ options: strengths }]}
        chosen={strength}
        onChoose={(chosen) => {
          onChange({ strength: chosen });
        }}
      />
    </div>
  );
}
