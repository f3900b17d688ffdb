import { useState } from 'react';
import { Button } from 'react-aria-components/Button';

import type { ViewProps } from './view';

/** What is read, that nothing leaves, and how to check it. */
export function PrivacyView({ bus }: ViewProps) {
  const [forgotten, setForgotten] = useState<boolean | null>(null);
  return (
    <section id="privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">Privacy</h2>
      <h3>What is read</h3>
      <p>
        In Zendesk and Gmail: the conversation that is open, and the reply you are typing. Nothing on any other page.
        When you paste a message into the panel: that message.
      </p>
      <h3>Where it stays</h3>
      <p>
        In this browser’s memory until the tab or the browser is closed; never on disk. Kept on disk are your settings
        and packs; counts by day of what messages were read as; of a promise that you sent, when it is due and the
        address of its ticket; and, so that your replies do not repeat themselves, fingerprints of the wording you used:
        numbers, not the words. <a href="#habits">My habits</a> has a button that wipes all of it.
      </p>
      <div className="chips">
        <Button
          className="button"
          onPress={() => {
            void bus.send('memory:forget', undefined).then(({ ok }) => {
              setForgotten(ok);
            });
          }}
        >
          Forget my wording
        </Button>
        <span role="status">
          {forgotten === null ? '' : forgotten ? 'Forgotten.' : 'Not forgotten: please try again.'}
        </span>
      </div>
      <h3>What leaves</h3>
      <p>
        Nothing of yours. There is no server, no account, no count of use. The reading is done by rules inside the
        extension. If you follow the link of a pack, or your company gave you one, that file is fetched once a day: a
        plain request for it, without cookies, to the host that you allowed.
      </p>
      <h3>How to check</h3>
      <ol>
        <li>Open your browser’s page of extensions, find Evenkeel and press “service worker” to inspect it.</li>
        <li>Open the Network tab there, then open tickets, insert phrasings, type replies.</li>
        <li>
          All you can see there is the extension opening files of its own, and the links of packs that you follow. Its
          pages, which show what customers wrote, are forbidden every other address.
        </li>
      </ol>
      <h3>What it does to a page</h3>
      <p>
        It reads. It writes into your reply box only when you press Insert or Apply, and looks afterwards whether the
        text is there. It never presses Send. It marks nothing in the page, so nothing of it can be in what the customer
        gets.
      </p>
    </section>
  );
}
