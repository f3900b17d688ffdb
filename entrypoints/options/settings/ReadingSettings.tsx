import { AddressList } from '../../../components/AddressList';
import { Toggle } from '../../../components/Toggle';
import { siteWords } from '../../../lib/conversation/plain-words';
import type { SiteName } from '../../../lib/message';
import type { ViewProps } from '../view';
import { withOrWithout } from '../with-or-without';

const switchable: readonly SiteName[] = ['zendesk', 'gmail', 'practice'];

/** Where messages are read, and whose are the agent's own. */
export function ReadingSettings({ settings, change }: ViewProps) {
  return (
    <section id="reading" aria-labelledby="reading-title">
      <h2 id="reading-title">Reading</h2>
      <Toggle
        on={settings.reading}
        onChange={(reading) => {
          change(() => ({ reading }));
        }}
      >
        Read messages at all
      </Toggle>
      {switchable.map((site) => (
        <Toggle
          key={site}
          on={!settings.sitesOff.includes(site)}
          disabled={!settings.reading}
          onChange={(on) => {
            change(({ sitesOff }) => ({ sitesOff: withOrWithout(sitesOff, site, !on) }));
          }}
        >
          Read in {siteWords[site]}
        </Toggle>
      ))}
      <p className="quiet">A single tab is switched off from the panel’s menu.</p>
      <h3>Your own addresses</h3>
      <p className="quiet">
        Mail from these is yours, not a customer’s. The address you are signed in with is known already.
      </p>
      <AddressList
        addresses={settings.ownAddresses}
        onChange={(ownAddresses) => {
          change(() => ({ ownAddresses }));
        }}
      />
    </section>
  );
}
