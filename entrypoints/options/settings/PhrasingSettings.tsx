import { OwnPhrasingList } from '../../../components/OwnPhrasingList';
import { hasKnownSlots } from '../../../lib/engine/suggest/own';
import { phrasingTexts } from '../phrasing-texts';
import type { ViewProps } from '../view';
import { withOrWithout } from '../with-or-without';

/** The phrasings that the agent worded, and those that they hid. */
export function PhrasingSettings({ settings, change }: ViewProps) {
  return (
    <section id="phrasings" aria-labelledby="phrasings-title">
      <h2 id="phrasings-title">My phrasings</h2>
      <p className="quiet">
        Each is offered in place of the phrasing that you kept it from. Words in braces are gaps that a customer’s facts
        fill.
      </p>
      <OwnPhrasingList
        own={settings.ownPhrasings}
        hidden={settings.hiddenPhrasings.map((id) => ({ id, text: phrasingTexts.get(id) ?? id }))}
        hasKnownSlots={hasKnownSlots}
        onChange={(ownPhrasings) => {
          change(() => ({ ownPhrasings }));
        }}
        onUnhide={(id) => {
          change(({ hiddenPhrasings }) => ({ hiddenPhrasings: withOrWithout(hiddenPhrasings, id, false) }));
        }}
      />
    </section>
  );
}
