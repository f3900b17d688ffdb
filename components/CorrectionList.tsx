import { Button } from 'react-aria-components/Button';

import type { Correction } from '../lib/conversation/correction';
import { labelWords } from './label-words';

interface Props {
  corrections: readonly Correction[];
  onUndo: (index: number) => void;
}

/** What the agent corrected of this message, each with a way back. */
export function CorrectionList({ corrections, onUndo }: Props) {
  if (corrections.length === 0) return null;
  return (
    <ul className="correction-list" aria-label="Corrected by you">
      {corrections.map((correction, index) => (
        <li key={JSON.stringify(correction)}>
          <span>
            Corrected by you: <strong>{words(correction)}</strong>
          </span>
          <Button
            className="button button--bare"
            onPress={() => {
              onUndo(index);
            }}
          >
            Take back
          </Button>
        </li>
      ))}
    </ul>
  );
}

function words(correction: Correction): string {
  if (correction.of === 'finding') return `the remark on “${correction.passage}” is not so`;
  const { family, from, to } = correction;
  const name = (label: string): string => labelWords(label).name.toLowerCase();
  if (family === 'tone') return `${from === null ? 'not sure' : name(from)} → ${to === null ? 'none' : name(to)}`;
  return [...(from === null ? [] : [`not ${name(from)}`]), ...(to === null ? [] : [name(to)])].join(', ');
}
