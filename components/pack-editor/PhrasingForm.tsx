import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';

import { type Part, steps } from '../../lib/engine/types';
import type { PhrasingFile } from '../../lib/packs/schema';
import { EditField } from '../EditField';
import { PickOne } from '../PickOne';
import { RegisterPick } from './RegisterPick';
import { stepWords } from '../step-words';
import { ConditionsForm } from './ConditionsForm';
import { PhrasingPreview } from './PhrasingPreview';
import { putIn } from './put-in';
import { type Slot, SlotChips } from './SlotChips';
import { SourceFields } from './SourceFields';
import type { TroublesAt } from './troubles';
import './forms.css';

export interface PhrasingFormProps {
  phrasing: PhrasingFile;
  slots: readonly Slot[];
  ownFlags: readonly string[];
  /** How it reads with example facts. */
  preview: readonly Part[];
  troublesAt: TroublesAt;
  onChange: (phrasing: PhrasingFile, what: string) => void;
  onRemove: () => void;
}

/** One phrasing: what it says, in which step, and when it is offered. */
export function PhrasingForm(props: PhrasingFormProps) {
  const { phrasing, slots, ownFlags, preview, troublesAt, onChange, onRemove } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const put = (changed: Partial<PhrasingFile>): void => {
    onChange({ ...phrasing, ...changed }, Object.keys(changed).join());
  };
  const insert = (slot: string): void => {
    const field = box.current;
    const end = phrasing.text.length;
    const placed = putIn(phrasing.text, slot, field?.selectionStart ?? end, field?.selectionEnd ?? end);
    put({ text: placed.text });
    // After React has written the new text, which moves the cursor to the end.
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(placed.cursor, placed.cursor);
    });
  };
  return (
    <div className="pack-form">
      <div className="pack-form__head">
        <h3>Phrasing</h3>
        <Button className="button button--bare" onPress={onRemove}>
          Remove this phrasing
        </Button>
      </div>
      <div className="form-row">
        <PickOne
          label="The step that it makes"
          groups={[{ options: steps.map((value) => ({ value, name: stepWords[value] })) }]}
          chosen={phrasing.step}
          onChoose={(step) => {
            put({ step });
          }}
        />
        <RegisterPick
          register={phrasing.register}
          onChoose={(register) => {
            put({ register });
          }}
        />
      </div>
      <EditField
        label="Wording"
        rows={3}
        box={box}
        value={phrasing.text}
        hint="One or two sentences, in your team’s voice. Put gaps where a customer’s facts belong:"
        troubles={troublesAt('text', true)}
        maxLength={400}
        onChange={(text) => {
          put({ text });
        }}
      />
      <SlotChips slots={slots} onInsert={insert} />
      <PhrasingPreview parts={preview} />
      <details>
        <summary>
          {Object.values(phrasing.when).some((one) => one !== undefined) ? 'Offered only at times' : 'Offered always'}
        </summary>
        <div className="pack-form__inside">
          <ConditionsForm
            when={phrasing.when}
            ownFlags={ownFlags}
            onChange={(when) => {
              put({ when: when as PhrasingFile['when'] });
            }}
          />
        </div>
      </details>
      <SourceFields
        source={phrasing.source}
        strength={phrasing.strength}
        troubles={troublesAt('source')}
        onChange={put}
      />
    </div>
  );
}
