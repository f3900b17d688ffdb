import { Notice } from '../../components/Notice';
import { ReadingView } from '../../components/ReadingView';
import type { Bus } from '../../lib/messaging/bus';
import { explain } from '../sidepanel/rule-notes';
import { KeyList } from './KeyList';
import { useSample } from './use-sample';
import './Welcome.css';

const nothing = (): void => undefined;

/** Seen once, after the install: what Evenkeel does, what it reads, where it is. */
export function Welcome({ bus }: { bus: Bus }) {
  const read = useSample(bus);
  return (
    <main className="welcome">
      <header>
        <img src="/icon/48.png" width="48" height="48" alt="" />
        <h1>Evenkeel reads the difficult message with you</h1>
        <p>
          Open a ticket, and the panel beside it says how heated the words are, what must not be missed, and what to say
          next. It never sends, and writes into your reply only when you press Insert.
        </p>
      </header>

      <section aria-labelledby="sample-title">
        <h2 id="sample-title">A message, as it reads it</h2>
        <p className="quiet">
          Read just now, by the rules inside the extension. Press marked words to see why they count.
        </p>
        <div className="welcome__sample">
          {read ? (
            <ReadingView conversation={read} explain={explain} onMendFact={nothing} />
          ) : (
            <Notice kind="loading">
              <p>Reading …</p>
            </Notice>
          )}
        </div>
      </section>

      <section aria-labelledby="reads-title">
        <h2 id="reads-title">What it reads, and what leaves</h2>
        <ul>
          <li>
            It reads the conversation that is open in <strong>Zendesk</strong> or <strong>Gmail</strong>, and the reply
            that you type there. No other page.
          </li>
          <li>
            <strong>Nothing leaves your browser.</strong> There is no server and no account. What it reads is forgotten
            when the tab closes; what it keeps is counts and your settings.
          </li>
          <li>
            See for yourself: on your browser’s page of extensions press “service worker” under Evenkeel, open the
            Network tab, and work. Nothing goes out. <a href="/options.html#privacy">More on privacy</a>
          </li>
          <li>It has leave for those two sites and no more. For notifications it asks when you first want one.</li>
        </ul>
      </section>

      <section aria-labelledby="find-title">
        <h2 id="find-title">Where to find it</h2>
        <ol>
          <li>
            Pin it: press the puzzle piece beside the address, then the pin beside <strong>Evenkeel</strong>.
          </li>
          <li>
            Open a ticket, and press its icon. The panel opens at the side, and follows you from ticket to ticket.
          </li>
        </ol>
        <KeyList />
      </section>

      <p className="welcome__next">
        <a className="button button--main" href="/practice.html">
          Try it in the practice inbox
        </a>
        <a className="button" href="/options.html">
          Settings
        </a>
      </p>
    </main>
  );
}
