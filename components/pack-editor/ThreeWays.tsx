import { PickOne } from '../PickOne';
import './ThreeWays.css';

export type Way = 'any' | 'only' | 'never';

interface Props {
  label: string;
  rows: readonly { id: string; name: string; way: Way }[];
  onChoose: (id: string, way: Way) => void;
}

const ways: readonly { value: Way; name: string }[] = [
  { value: 'any', name: 'does not matter' },
  { value: 'only', name: 'only then' },
  { value: 'never', name: 'never then' },
];

/** For each of some things: only with it, never with it, or either. */
export function ThreeWays({ label, rows, onChoose }: Props) {
  return (
    <fieldset className="three-ways">
      <legend className="edit-field__label">{label}</legend>
      {rows.map(({ id, name, way }) => (
        <PickOne
          key={id}
          label={name}
          groups={[{ options: ways }]}
          chosen={way}
          onChoose={(chosen) => {
            onChoose(id, chosen);
          }}
        />
      ))}
    </fieldset>
  );
}
