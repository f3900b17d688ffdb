import { PackSettingsForm } from '../../../../components/pack-editor/PackSettingsForm';
import type { PartProps } from './part';
import { troublesIn } from './troubles-in';

/** What a pack sets for every reply. */
export function SettingsPart({ pack, change, faults }: PartProps) {
  return (
    <PackSettingsForm
      settings={pack.settings}
      troublesAt={troublesIn(faults, ['settings'], [])}
      onChange={(settings, what) => {
        change({ ...pack, settings }, `settings ${what}`);
      }}
    />
  );
}
