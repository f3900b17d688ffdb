import type { RuleFile } from '../../lib/packs/schema';
import { PickOne } from '../PickOne';
import { PickSome } from '../PickSome';
import { LinesField } from './LinesField';
import type { TroublesAt } from './troubles';

interface Props {
  rule: RuleFile;
  troublesAt: TroublesAt;
  onChange: (changed: Partial<RuleFile>) => void;
}

type Heed = NonNullable<RuleFile['heed']>[number];

const heeds: readonly { value: Heed; name: string }[] = [
  { value: 'negation', name: 'denied: “not angry”' },
  { value: 'quotation', name: 'quoted from somebody else' },
  { value: 'condition', name: 'only supposed: “if it breaks”' },
];
/** What the engine does where a rule says nothing (`lib/engine/compile.ts`). */
const usual: readonly Heed[] = ['negation', 'quotation'];

/** Log-odds, as words. Left out: as its source warrants. */
const weights: readonly { value: string; name: string }[] = [
  { value: '', name: 'as much as its source warrants' },
  { value: '0.5', name: 'a little' },
  { value: '1.5', name: 'clearly' },
  { value: '3', name: 'strongly' },
  { value: '-1.5', name: 'clearly against it' },
];

/** When a rule's words do not count, and how much they count where they do. */
export function RuleExceptions({ rule, troublesAt, onChange }: Props) {
  const weight = rule.weight === undefined ? '' : String(rule.weight);
  const known = weights.some(({ value }) => value === weight);
  return (
    <details>
      <summary>Exceptions, and how much it counts</summary>
      <div className="pack-form__inside">
        <LinesField
          label="But not in these words"
          lines={rule.unless ?? []}
          hint="One to a line, written as above: a match that touches one of them does not count."
          troubles={troublesAt('unless')}
          rows={2}
          onChange={(unless) => {
            onChange({ unless: unless.length === 0 ? undefined : unless });
          }}
        />
        <PickSome
          label="It does not count where it is"
          options={heeds}
          chosen={rule.heed ?? usual}
          onChoose={(heed) => {
            onChange({ heed: heed.join() === usual.join() ? undefined : heed });
          }}
        />
        <PickOne
          label="It counts"
          groups={[{ options: known ? weights : [...weights, { value: weight, name: `with weight ${weight}` }] }]}
          chosen={weight}
          onChoose={(chosen) => {
            onChange({ weight: chosen === '' ? undefined : Number(chosen) });
          }}
        />
      </div>
    </details>
  );
}
