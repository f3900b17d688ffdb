import { Toggle } from './Toggle';

/** Where the agent has switched reading off. */
export interface OffState {
  everywhere: boolean;
  site: boolean;
  tab: boolean;
}

interface Props {
  off: OffState;
  /** The site's name, or null where the page is none of them. */
  site: string | null;
  onSwitch: (where: keyof OffState, off: boolean) => void;
}

/** Three switches: read everywhere, on this site, in this tab. */
export function OffSwitches({ off, site, onSwitch }: Props) {
  return (
    <div className="off-switches" role="group" aria-label="Where Evenkeel reads">
      <Toggle
        on={!off.everywhere}
        onChange={(on) => {
          onSwitch('everywhere', !on);
        }}
      >
        Read messages at all
      </Toggle>
      {site !== null && (
        <Toggle
          on={!off.site}
          disabled={off.everywhere}
          onChange={(on) => {
            onSwitch('site', !on);
          }}
        >
          Read on {site}
        </Toggle>
      )}
      <Toggle
        on={!off.tab}
        disabled={off.everywhere || off.site}
        onChange={(on) => {
          onSwitch('tab', !on);
        }}
      >
        Read in this tab
      </Toggle>
    </div>
  );
}
