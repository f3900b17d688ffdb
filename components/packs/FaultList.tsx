import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import type { PackFault } from '../../lib/packs/fault';
import type { Outcome } from '../actions';
import './FaultList.css';

interface Props {
  faults: readonly PackFault[];
  onCopy: (text: string) => Promise<Outcome>;
}

/** Everything that is wrong with a pack at once: where, what, and what to write instead. */
export function FaultList({ faults, onCopy }: Props) {
  const [said, setSaid] = useState('');
  return (
    <div className="fault-list">
      <ol aria-label="Faults">
        {faults.map((fault, index) => (
          <li key={index} data-weight={fault.weight}>
            <p>
              <strong>{fault.path === '' ? fault.file : fault.path}</strong>{' '}
              <span className="quiet">
                line {fault.line}, column {fault.column}
              </span>
            </p>
            <p>
              {sentence(fault.problem)} <span className="fault-list__instead">{sentence(fault.instead)}</span>
            </p>
          </li>
        ))}
      </ol>
      <div className="chips">
        <Button
          className="button"
          onPress={() => {
            void onCopy(faults.map(asLine).join('\n')).then(({ words }) => {
              setSaid(words);
            });
          }}
        >
          Copy the list
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}

/** As compilers write it, so that an editor finds the place. */
const asLine = ({ file, line, column, path, problem, instead }: PackFault): string =>
  `${file}:${line}:${column} ${path}: ${problem}: ${instead}`;

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
