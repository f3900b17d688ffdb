import { ToggleButton } from 'react-aria-components/ToggleButton';

import { tones } from '../lib/engine/types';
import type { Label, Reading } from '../lib/engine/types';
import { labelWords } from './label-words';
import { Tip } from './Tip';
import { openTonesWords, tonesLeftOpen } from './tones-left-open';
import './ToneScale.css';

interface Props {
  reading: Pick<Reading, 'tone' | 'toneProbabilities' | 'sure'>;
  /** Called with a tone while its words are to be lit up, and with null afterwards. */
  onLight: (label: Label | null) => void;
  /** The label of which all words are marked, or null. */
  chosen: Label | null;
  onChoose: (label: Label | null) => void;
}

/** The heat of the words on a scale of four named steps. The step is said in words, and marked by shape as well as by colour. */
export function ToneScale({ reading, onLight, chosen, onChoose }: Props) {
  const open = reading.sure ? [] : tonesLeftOpen(reading);
  return (
    <section className="tone-scale" aria-label="Tone">
      {reading.sure ? (
        <p className="tone-scale__says">
          The words read as <strong data-tone={reading.tone}>{reading.tone}</strong>
          {hedge(Math.max(...reading.toneProbabilities))}
        </p>
      ) : (
        <p className="tone-scale__says">
          <strong>Not sure:</strong> {openTonesWords(open)}.{' '}
          <span className="quiet">Read it yourself before you choose.</span>
        </p>
      )}
      <ol className="tone-scale__steps">
        {tones.map((tone, step) => {
          const { name, meaning } = labelWords(tone);
          const share = Math.round((reading.toneProbabilities[step] ?? 0) * 100);
          const current = reading.sure && tone === reading.tone;
          return (
            <li
              key={tone}
              className="tone-scale__step"
              data-tone={tone}
              data-open={open.includes(tone) || undefined}
              aria-current={current ? 'step' : undefined}
            >
              <Tip text={`${meaning} ${share} % likely.`}>
                <ToggleButton
                  className="tone-scale__name"
                  isSelected={chosen === tone}
                  onChange={(on) => {
                    onChoose(on ? tone : null);
                  }}
                  onHoverChange={(over) => {
                    onLight(over ? tone : null);
                  }}
                  onFocusChange={(on) => {
                    onLight(on ? tone : null);
                  }}
                >
                  {name}
                </ToggleButton>
              </Tip>
              <span className="tone-scale__bar" style={{ '--share': `${share}%` }} aria-hidden="true" />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const hedge = (probability: number): string =>
  probability >= 0.8 ? '.' : probability >= 0.6 ? ', probably.' : ', perhaps.';
