import { registers } from '../lib/engine/types';
import type { Register } from '../lib/engine/types';
import { Choice } from './Choice';
import { registerWords } from './step-words';

const options = registers.map((value) => ({ value, name: registerWords[value] }));

/** The register that phrasings are chosen in first. */
export function RegisterChoice({ register, onChoose }: { register: Register; onChoose: (register: Register) => void }) {
  return <Choice label="Phrasings first in" options={options} chosen={register} onChoose={onChoose} />;
}
