import { EditField } from '../EditField';
import { MarkedText } from '../MarkedText';
import type { Tried } from './try-results';
import './PatternTester.css';

interface Props {
  samples: string;
  tried: readonly Tried[];
  onChange: (samples: string) => void;
}

/** Messages to try a rule on: what it marks in them is lit up while the rule is typed. They are not kept. */
export function PatternTester({ samples, tried, onChange }: Props) {
  const hits = tried.filter(({ found }) => found.length > 0).length;
  return (
    <div className="pattern-tester">
      <EditField
        label="Try it on messages"
        rows={3}
        value={samples}
        placeholder="Paste a few messages, an empty line between two of them."
        hint="Nothing of this is kept."
        onChange={onChange}
      />
      {tried.length > 0 && (
        <>
          <p role="status">
            Found in {hits} of {tried.length}.
          </p>
          <ul aria-label="Messages to try it on">
            {tried.map(({ text, found }, index) => (
              <li key={index} data-hit={found.length > 0 || undefined}>
                <MarkedText text={text} spans={found} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
