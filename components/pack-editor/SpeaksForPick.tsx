import type { SpeaksFor } from '../../lib/engine/pack';
import { EditField } from '../EditField';
import { PickOne } from '../PickOne';
import { type Category, OWN_FLAG, OWN_SIGNAL, purposeOf, purposes, speaksForOf } from './speaks-for';
import { wordingKinds } from './wording-kinds';

interface Props {
  speaksFor: SpeaksFor;
  categories: readonly Category[];
  troubles: readonly string[];
  onChange: (speaksFor: SpeaksFor) => void;
}

/** Small letters and hyphens, as it is typed. */
const asId = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9:]+/g, '-');

/** What it means where the rule's words stand. */
export function SpeaksForPick({ speaksFor, categories, troubles, onChange }: Props) {
  const purpose = purposeOf(speaksFor, categories);
  return (
    <>
      <PickOne
        label="Where these words stand, it means"
        groups={purposes(categories)}
        chosen={purpose}
        onChoose={(chosen) => {
          onChange(speaksForOf(chosen, speaksFor));
        }}
      />
      {purpose === OWN_FLAG && 'flag' in speaksFor && (
        <EditField
          label="Name of the flag"
          value={speaksFor.flag}
          hint="Small letters and hyphens, as: wholesale-customer"
          troubles={troubles}
          onChange={(typed) => {
            onChange({ flag: asId(typed) });
          }}
        />
      )}
      {purpose === OWN_SIGNAL && 'signal' in speaksFor && (
        <EditField
          label="Name of the sign"
          value={speaksFor.signal}
          troubles={troubles}
          onChange={(typed) => {
            onChange({ signal: asId(typed) });
          }}
        />
      )}
      {'type' in speaksFor && speaksFor.type === 'bad-faith' && (
        <EditField
          label="Kind of conduct"
          value={speaksFor.cue ?? ''}
          hint="Signs of bad faith need two kinds: give each kind a name of its own, as: leverage"
          troubles={troubles}
          onChange={(typed) => {
            onChange({ type: speaksFor.type, ...(typed !== '' && { cue: asId(typed) }) });
          }}
        />
      )}
      {'finding' in speaksFor && (
        <PickOne
          label="What is wrong with it"
          groups={[{ options: wordingKinds(speaksFor.kind) }]}
          chosen={speaksFor.kind}
          onChoose={(kind) => {
            onChange({ ...speaksFor, kind });
          }}
        />
      )}
    </>
  );
}
