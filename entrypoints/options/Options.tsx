import { AddressList } from '../../components/AddressList';
import { OwnPhrasingList } from '../../components/OwnPhrasingList';
import { RegisterChoice } from '../../components/RegisterChoice';
import { RuleList } from '../../components/RuleList';
import { TeamRulesForm } from '../../components/TeamRulesForm';
import { Toggle } from '../../components/Toggle';
import { siteWords } from '../../lib/conversation/plain-words';
import { hasKnownSlots } from '../../lib/engine/suggest/own';
import type { SiteName } from '../../lib/message';
import type { Bus } from '../../lib/messaging/bus';
import { phrasingTexts } from './phrasing-texts';
import { Privacy } from './Privacy';
import { ruleEntries } from './rule-entries';
import { useSettings } from './use-settings';
import './Options.css';

const switchable: readonly SiteName[] = ['zendesk', 'gmail', 'practice'];

/** Settings, the rules, and what is read. */
export function Options({ bus }: { bus: Bus }) {
  const [settings, change] = useSettings();
  const without = <T,>(list: readonly T[], one: T, present: boolean): T[] => {
    const others = list.filter((other) => other !== one);
    return present ? [...others, one] : others;
  };
  return (
    <div className="options">
      <header className="options__header">
        <img src="/icon/48.png" width="28" height="28" alt="" />
        <h1>Evenkeel</h1>
        <nav aria-label="On this page">
          <a href="#reading">Reading</a> <a href="#replies">Replies</a> <a href="#phrasings">Phrasings</a>{' '}
          <a href="#team">Team</a> <a href="#rules">Rules</a> <a href="#packs">Packs</a> <a href="#privacy">Privacy</a>
        </nav>
      </header>
      <main>
        <section id="reading" aria-labelledby="reading-title">
          <h2 id="reading-title">Reading</h2>
          <Toggle
            on={settings.reading}
            onChange={(on) => {
              change(() => ({ reading: on }));
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
                change(({ sitesOff }) => ({ sitesOff: without(sitesOff, site, !on) }));
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
        <section id="replies" aria-labelledby="replies-title">
          <h2 id="replies-title">Replies</h2>
          <Toggle
            on={settings.liveReview}
            onChange={(liveReview) => {
              change(() => ({ liveReview }));
            }}
          >
            Remarks on your draft while you type
          </Toggle>
          <p className="quiet">Off: you press “Check my draft” in the panel when you want them.</p>
          <RegisterChoice
            register={settings.register}
            onChoose={(register) => {
              change(() => ({ register }));
            }}
          />
        </section>
        <section id="phrasings" aria-labelledby="phrasings-title">
          <h2 id="phrasings-title">My phrasings</h2>
          <p className="quiet">
            Each is offered in place of the phrasing that you kept it from. Words in braces are gaps that a customer’s
            facts fill.
          </p>
          <OwnPhrasingList
            own={settings.ownPhrasings}
            hidden={settings.hiddenPhrasings.map((id) => ({ id, text: phrasingTexts.get(id) ?? id }))}
            hasKnownSlots={hasKnownSlots}
            onChange={(ownPhrasings) => {
              change(() => ({ ownPhrasings }));
            }}
            onUnhide={(id) => {
              change(({ hiddenPhrasings }) => ({ hiddenPhrasings: without(hiddenPhrasings, id, false) }));
            }}
          />
        </section>
        <section id="team" aria-labelledby="team-title">
          <h2 id="team-title">Team rules</h2>
          <p className="quiet">
            What your team has agreed. A promise beyond a limit is remarked on; where a field is empty, the panel says
            to ask your lead.
          </p>
          <TeamRulesForm
            team={settings.team}
            onChange={({ limits, consequence, escalation }) => {
              change(() => ({ team: { limits, consequence, escalation: [...escalation] } }));
            }}
          />
        </section>
        <section id="rules" aria-labelledby="rules-title">
          <h2 id="rules-title">Rules</h2>
          <p className="quiet">
            A reading is the sum of what these mark. Every rule says why, and where it comes from.
          </p>
          <RuleList
            rules={ruleEntries}
            off={settings.rulesOff}
            onSwitch={(rule, off) => {
              change(({ rulesOff }) => ({ rulesOff: without(rulesOff, rule, off) }));
            }}
          />
        </section>
        <section id="packs" aria-labelledby="packs-title">
          <h2 id="packs-title">Packs</h2>
          <p>
            In use: <strong>core-en</strong>, the rules and phrasings that come with Evenkeel, in English.
          </p>
        </section>
        <Privacy onForget={async () => (await bus.send('memory:forget', undefined)).ok} />
      </main>
    </div>
  );
}
