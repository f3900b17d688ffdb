import type { ComponentType } from 'react';

import type { Bus } from '../../lib/messaging/bus';
import type { Settings } from '../../lib/storage/settings';
import type { ChangeSettings } from '../settings/use-settings';

export interface ViewProps {
  bus: Bus;
  settings: Settings;
  change: ChangeSettings;
  /** What follows the view's id in the address: `#packs/my-pack` gives `my-pack`. */
  rest: string;
}

/** One view of the options page. */
export interface View {
  /** Its address, after the `#`. */
  id: string;
  title: string;
  component: ComponentType<ViewProps>;
  /** Ids of its sections, each an address of its own. */
  sections?: readonly string[];
}
