import { ToggleButton } from 'react-aria-components/ToggleButton';

import type { Correct } from './actions';
import { Choice } from './Choice';
import { coreFlags, customerTypes, tones } from '../lib/engine/types';
import type { Reading } from '../lib/engine/types';
import { labelWords } from './label-words';

interface Props {
  reading: Pick<Reading, 'tone' | 'sure' | 'types' | 'flags'>;
  onCorrect: Correct;
}

/** Every label, those that are called pressed in. A press says what is right. */
export function CorrectionForm({ reading: { tone, sure, types, flags }, onCorrect }: Props) {
  const labels = (family: 'type' | 'flag', all: readonly string[], called: readonly string[]) => (
    <div className="chips" role="group" aria-label={family === 'type' ? 'What it is' : 'What not to miss'}>
      {[...new Set([...all, ...called])].map((label) => (
        <ToggleButton
          key={label}
          className="chip"
          isSelected={called.includes(label)}
          onChange={(on) => {
            onCorrect(family, on ? null : label, on ? label : null);
          }}
        >
          {labelWords(label).name}
        </ToggleButton>
      ))}
    </div>
  );
  return (
    <div className="correction-form">
      <Choice<string>
        label="The words are"
        options={tones.map((value) => ({ value, name: labelWords(value).name }))}
        chosen={sure ? tone : ''}
        onChoose={(right) => {
          onCorrect('tone', sure ? tone : null, right);
        }}
      />
      {labels('type', customerTypes, types)}
      {labels('flag', coreFlags, flags)}
      <p className="quiet">Holds for this message only. How others are read does not change.</p>
    </div>
  );
}
