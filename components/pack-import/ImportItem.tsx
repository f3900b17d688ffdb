import { type Register, type Step, steps } from '../../lib/engine/types';
import type { Candidate, Fate } from '../../lib/packs/import/look-over';
import { Choice } from '../Choice';
import { EditField } from '../EditField';
import { MarkedText } from '../MarkedText';
import { RegisterPick } from '../pack-editor/RegisterPick';
import { PickOne } from '../PickOne';
import { SeveritySign } from '../SeveritySign';
import { stepWords } from '../step-words';
import './ImportItem.css';

interface Props {
  candidate: Candidate;
  /** What stands between it and a pack; empty: nothing. */
  lacks: readonly string[];
  onChange: (changed: Partial<Pick<Candidate, 'text' | 'step' | 'register' | 'fate'>>) => void;
}

const fateNames: readonly { value: Fate; name: string }[] = [
  { value: 'keep', name: 'Keep' },
  { value: 'mend', name: 'To mend' },
  { value: 'drop', name: 'Leave out' },
];
const NO_STEP = 'none';

/** One step of a saved reply: what the review says of it, its words to change, and what becomes of it. */
export function ImportItem({ candidate, lacks, onChange }: Props) {
  const { from, text, step, register, remarks, fate } = candidate;
  const unknown = candidate.unknown.filter((gap) => text.includes(gap));
  return (
    <li className="import-item" data-fate={fate}>
      <p className="quiet">From “{from}”</p>
      {remarks.length > 0 && (
        <p className="import-item__as-was">
          <MarkedText text={candidate.original} spans={remarks} />
        </p>
      )}
      {remarks.map(({ rule, start, severity, why, rewrite }) => (
        <p key={`${rule} ${start}`}>
          <SeveritySign severity={severity} /> {why}{' '}
          {rewrite !== null && rewrite !== '' && <span className="quiet">Instead: “{rewrite}”</span>}
        </p>
      ))}
      {unknown.length > 0 && (
        <p>
          No slot stands for {unknown.join(', ')}: write words, or a slot such as {'{name}'}, in its place.
        </p>
      )}
      <EditField
        label="Wording"
        rows={3}
        value={text}
        troubles={fate === 'drop' ? [] : lacks.map((lack) => `To keep it, ${lack}.`)}
        onChange={(changed) => {
          onChange({ text: changed });
        }}
      />
      <div className="form-row">
        <PickOne<Step | typeof NO_STEP>
          label="The step that it makes"
          groups={[
            {
              options: [
                ...(step === null ? [{ value: NO_STEP, name: 'Choose…' } as const] : []),
                ...steps.map((value) => ({ value, name: stepWords[value] })),
              ],
            },
          ]}
          chosen={step ?? NO_STEP}
          onChoose={(chosen) => {
            if (chosen !== NO_STEP) onChange({ step: chosen });
          }}
        />
        <RegisterPick
          register={register}
          onChoose={(chosen: Register) => {
            onChange({ register: chosen });
          }}
        />
      </div>
      <Choice
        label="What becomes of it"
        options={fateNames}
        chosen={fate}
        onChoose={(chosen) => {
          onChange({ fate: chosen });
        }}
      />
    </li>
  );
}
