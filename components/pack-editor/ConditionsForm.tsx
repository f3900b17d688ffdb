import type { Conditions } from '../../lib/engine/pack';
import { coreFlags, customerTypes, faults, tones, wishWords } from '../../lib/engine/types';
import { labelWords } from '../label-words';
import { PickSome } from '../PickSome';
import { faultWords } from '../step-words';
import { ThreeWays } from './ThreeWays';

interface Props {
  when: Conditions;
  /** Flags that the pack's own rules raise. */
  ownFlags: readonly string[];
  onChange: (when: Conditions) => void;
}

const wishes = Object.entries(wishWords).map(([value, name]) => ({ value, name }));
const rungs = [
  { value: '1', name: 'First time: name the language and ask' },
  { value: '2', name: 'Again: say the consequence' },
];

/** When a phrasing is offered: everything that is chosen must hold; what is left alone does not matter. */
export function ConditionsForm({ when, ownFlags, onChange }: Props) {
  // What says nothing is left out, so that a pack says only what matters.
  const put = <Name extends keyof Conditions>(name: Name, chosen: NonNullable<Conditions[Name]>): void => {
    onChange({ ...when, [name]: chosen.length === 0 ? undefined : chosen });
  };
  return (
    <>
      <PickSome
        label="The message reads as"
        options={tones.map((value) => ({ value, name: labelWords(value).name }))}
        chosen={when.tone ?? []}
        onChoose={(tone) => {
          put('tone', tone);
        }}
      />
      <PickSome
        label="Whose fault it is"
        options={faults.map((value) => ({ value, name: faultWords[value].name }))}
        chosen={when.fault ?? []}
        onChoose={(fault) => {
          put('fault', fault);
        }}
      />
      <PickSome
        label="They ask for (any of)"
        options={wishes}
        chosen={when.wish ?? []}
        onChoose={(wish) => {
          put('wish', wish);
        }}
      />
      <ThreeWays
        label="What it is about"
        rows={[...customerTypes, ...coreFlags, ...ownFlags].map((id) => {
          const isType = (customerTypes as readonly string[]).includes(id);
          const must: readonly string[] = (isType ? when.types : when.flags) ?? [];
          const mustNot: readonly string[] = (isType ? when.notTypes : when.notFlags) ?? [];
          return {
            id,
            name: labelWords(id).name,
            way: must.includes(id) ? 'only' : mustNot.includes(id) ? 'never' : 'any',
          };
        })}
        onChoose={(id, way) => {
          const [yes, no] = (customerTypes as readonly string[]).includes(id)
            ? (['types', 'notTypes'] as const)
            : (['flags', 'notFlags'] as const);
          const wanted = withOrWithout(when[yes] ?? [], id, way === 'only');
          const unwanted = withOrWithout(when[no] ?? [], id, way === 'never');
          onChange({
            ...when,
            [yes]: wanted.length === 0 ? undefined : wanted,
            [no]: unwanted.length === 0 ? undefined : unwanted,
          });
        }}
      />
      <PickSome
        label="Where insults are answered"
        options={rungs}
        chosen={(when.rung ?? []).map(String)}
        onChoose={(rung) => {
          put('rung', rung.map(Number));
        }}
      />
    </>
  );
}

function withOrWithout(list: readonly string[], one: string, present: boolean): string[] {
  const others = list.filter((other) => other !== one);
  return present ? [...others, one] : others;
}
