import { type Register, registers } from '../../lib/engine/types';
import { PickOne } from '../PickOne';
import { registerWords } from '../step-words';

/** How a phrasing sounds. */
export function RegisterPick({ register, onChoose }: { register: Register; onChoose: (register: Register) => void }) {
  return (
    <PickOne
      label="How it sounds"
      groups={[{ options: registers.map((value) => ({ value, name: registerWords[value] })) }]}
      chosen={register}
      onChoose={onChoose}
    />
  );
}
