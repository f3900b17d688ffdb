import { Button } from 'react-aria-components/Button';

import { Notice } from './Notice';
import type { PanelActions, PanelShows } from './panel-props';
import { PasteBox } from './PasteBox';

/** Why no conversation is shown, and what the agent can do about it. */
export function PanelNotice({
  shows: { state, site, trouble },
  actions,
}: {
  shows: PanelShows;
  actions: PanelActions;
}) {
  switch (state?.status) {
    case undefined:
      return (
        <Notice kind="loading">
          <p>Reading…</p>
        </Notice>
      );
    case 'off':
      return (
        <Notice kind="off" title={offTitle(state.where, site)}>
          <p>Nothing on the page is read.</p>
          <div>
            <Button
              className="button button--main"
              onPress={() => {
                actions.switchOff(state.where, false);
              }}
            >
              Switch it on
            </Button>
          </div>
        </Notice>
      );
    case 'unreadable':
      return (
        <>
          {state.trouble.kind === 'not-found' ? (
            <Notice kind="failed">
              <p>{trouble}</p>
              <div className="chips">
                <Button className="button" onPress={actions.readAgain}>
                  Try again
                </Button>
                <Button className="button" onPress={actions.diagnose}>
                  Diagnose this page
                </Button>
              </div>
            </Notice>
          ) : (
            <Notice kind="empty">
              <p>{trouble}</p>
            </Notice>
          )}
          <PasteBox onRead={actions.paste} />
        </>
      );
    default:
      return (
        <>
          <Notice kind="unsupported" title="Nothing to read here">
            <p>
              Open a ticket in Zendesk or a thread in Gmail, and its newest customer message is read here. Or paste one
              below.
            </p>
            <div>
              <Button
                className="button button--bare"
                onPress={() => {
                  actions.open('practice');
                }}
              >
                Try it in the practice inbox
              </Button>
            </div>
          </Notice>
          <PasteBox onRead={actions.paste} />
        </>
      );
  }
}

function offTitle(where: 'everywhere' | 'site' | 'tab', site: string | null): string {
  if (where === 'everywhere') return 'Evenkeel is switched off';
  return where === 'site' ? `Switched off on ${site ?? 'this site'}` : 'Switched off in this tab';
}
