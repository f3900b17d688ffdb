import { Bench } from '../bench/Bench';
import type { PartProps } from './part';
import { tidied } from './tidied';

/** The pack as it is being written, tried on messages before anybody uses it. */
export function BenchPart({ pack, library }: PartProps) {
  return <Bench pack={tidied(pack)} library={library} />;
}
