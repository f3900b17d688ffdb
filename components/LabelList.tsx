import { ToggleButton } from 'react-aria-components/ToggleButton';

import type { Label } from '../lib/engine/types';
import { labelWords } from './label-words';
import { Tip } from './Tip';
import './LabelList.css';

interface Props {
  types: readonly Label[];
  flags: readonly Label[];
  probabilities: Readonly<Record<string, number>>;
  /** Called with a label while its words are to be lit up, and with null afterwards. */
  onLight: (label: Label | null) => void;
  /** The label of which all words are marked, or null. */
  chosen: Label | null;
  onChoose: (label: Label | null) => void;
}

/** The stance of the message and what must not be missed, as chips that say what they mean. */
export function LabelList({ types, flags, probabilities, onLight, chosen, onChoose }: Props) {
  if (types.length + flags.length === 0) return null;
  return (
    <ul className="chips label-list" aria-label="What the message is and what not to miss">
      {[...types, ...flags].map((label) => {
        const { name, meaning, family } = labelWords(label);
        const probability = probabilities[label];
        const likely = probability === undefined ? '' : ` ${Math.round(probability * 100)} % likely.`;
        return (
          <li key={label}>
            <Tip text={`${meaning}${likely}`}>
              <ToggleButton
                className="chip label-list__chip"
                isSelected={chosen === label}
                onChange={(on) => {
                  onChoose(on ? label : null);
                }}
                data-family={family}
                data-label={label}
                onHoverChange={(over) => {
                  onLight(over ? label : null);
                }}
                onFocusChange={(on) => {
                  onLight(on ? label : null);
                }}
              >
                <span aria-hidden="true">{label === 'safety' ? '▲' : family === 'flag' ? '⚑' : '◆'}</span> {name}
              </ToggleButton>
            </Tip>
          </li>
        );
      })}
    </ul>
  );
}
