import { AboutForm } from '../../../../components/pack-editor/AboutForm';
import type { PartProps } from './part';
import { troublesIn } from './troubles-in';

/** What a pack says of itself. */
export function AboutPart({ pack, change, faults }: PartProps) {
  return (
    <AboutForm
      id={pack.id}
      head={pack}
      troublesAt={troublesIn(faults, [], [])}
      onChange={(head, what) => {
        change({ ...pack, ...head }, `about ${what}`);
      }}
    />
  );
}
