import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

import { OffSwitches } from './OffSwitches';
import type { PanelActions, PanelShows } from './panel-props';

/** Where the message is from, and a menu: the off switches, diagnosis, the other pages. */
export function PanelHeader({
  shows: { site, paste, off, promises },
  actions,
}: {
  shows: PanelShows;
  actions: PanelActions;
}) {
  return (
    <header className="panel__header">
      <img src="/icon/32.png" width="16" height="16" alt="" />
      <h1>Evenkeel</h1>
      <span className="panel__place">{paste === 'none' ? site : 'pasted'}</span>
      {paste !== 'none' && (
        <Button className="button button--bare" aria-label="Back to the page" onPress={actions.leavePaste}>
          Back
        </Button>
      )}
      {promises.open > 0 && (
        <Button
          className="button button--bare"
          aria-expanded={promises.shown}
          onPress={() => {
            actions.showPromises(!promises.shown);
          }}
        >
          {promises.due > 0 ? `${promises.due} due` : `${promises.open} promised`}
        </Button>
      )}
      <DialogTrigger>
        <Button className="button button--bare" aria-label="Menu">
          ⋯
        </Button>
        <Popover className="floating" placement="bottom end">
          <Dialog aria-label="Menu">
            {({ close }) => {
              const item = (words: string, act: () => void) => (
                <Button
                  className="button button--bare"
                  onPress={() => {
                    close();
                    act();
                  }}
                >
                  {words}
                </Button>
              );
              return (
                <div className="panel__menu">
                  <OffSwitches off={off} site={site} onSwitch={actions.switchOff} />
                  <hr />
                  <div className="panel__menu-links">
                    {item('What you promised', () => {
                      actions.showPromises(true);
                    })}
                    {item('Paste a message', actions.askPaste)}
                    {item('Read the page again', actions.readAgain)}
                    {item('Diagnose this page', actions.diagnose)}
                    {item('Practice', () => {
                      actions.open('practice');
                    })}
                    {item('Settings and rules', () => {
                      actions.open('options');
                    })}
                  </div>
                </div>
              );
            }}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </header>
  );
}
