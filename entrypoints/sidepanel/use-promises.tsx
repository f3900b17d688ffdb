import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import type { FollowUpActions } from '../../components/FollowUpList';
import type { PanelShows } from '../../components/panel-props';
import type { Bus } from '../../lib/messaging/bus';
import { dueBy, type FollowUp, snoozed } from '../../lib/records/follow-ups/follow-up';
import { openFollowUps } from '../../lib/storage/records-session';

/** Loaded when it is first asked for: most openings of the panel are for a message. */
const FollowUpList = lazy(async () => ({ default: (await import('../../components/FollowUpList')).FollowUpList }));
/** How often what is due is looked at anew, in ms. */
const A_MINUTE = 60_000;
const notes = { permissions: ['notifications'] } as const;

/** What the agent promised: the list, and how much of it is due. */
export function usePromises(bus: Bus): {
  count: PanelShows['promises'];
  list: ReactNode;
  show: (shown: boolean) => void;
} {
  const [open, setOpen] = useState<readonly FollowUp[]>([]);
  const [now, setNow] = useState(Date.now);
  const [shown, setShown] = useState(false);
  const [allowed, setAllowed] = useState(true);

  useEffect(() => {
    const until = new AbortController();
    const take = (list: readonly FollowUp[]): void => {
      if (until.signal.aborted) return;
      setNow(Date.now());
      setOpen(list);
    };
    const unwatch = openFollowUps.watch(take);
    void openFollowUps.getValue().then(take);
    const tick = setInterval(() => {
      setNow(Date.now());
    }, A_MINUTE);
    return () => {
      until.abort();
      unwatch();
      clearInterval(tick);
    };
  }, []);

  useEffect(() => {
    if (shown) void browser.permissions.contains({ permissions: [...notes.permissions] }).then(setAllowed);
  }, [shown]);

  const change = ({ id }: FollowUp, due: number, closed: boolean): void => {
    void bus.send('follow-up:changed', { id, due, closed });
  };
  const actions: FollowUpActions = {
    openTicket: (link) => void browser.tabs.create({ url: link }),
    snooze(followUp, how) {
      change(followUp, snoozed(how, new Date()), false);
    },
    done(followUp) {
      change(followUp, followUp.due, true);
    },
    putBack(followUp) {
      change(followUp, followUp.due, false);
    },
    allowNotes: allowed
      ? null
      : () => void browser.permissions.request({ permissions: [...notes.permissions] }).then(setAllowed),
  };

  return {
    count: { open: open.length, due: dueBy(open, now).length, shown },
    show: setShown,
    list: shown ? (
      <Suspense>
        <FollowUpList
          followUps={open}
          now={now}
          actions={actions}
          onClose={() => {
            setShown(false);
          }}
        />
      </Suspense>
    ) : null,
  };
}
