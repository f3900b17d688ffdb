import { useState } from 'react';
import { browser } from 'wxt/browser';

import type { PanelActions } from '../../components/panel-props';
import { PanelView } from '../../components/PanelView';
import { ReplyBox } from '../../components/ReplyBox';
import { siteWords, troubleWords } from '../../lib/conversation/plain-words';
import type { ConversationState } from '../../lib/conversation/state';
import type { SiteName } from '../../lib/message';
import type { Bus } from '../../lib/messaging/bus';
import type { Diagnosis } from '../../lib/messaging/protocol';
import { conversationActions, copy, pageWriter } from './conversation-actions';
import { closedActions } from './closed-actions';
import { explain } from './rule-notes';
import { switchOff } from './switch-off';
import { useActiveTab } from './use-active-tab';
import { useConversation } from './use-conversation';
import { usePaste } from './use-paste';
import { usePromises } from './use-promises';
import { useRecords } from './use-records';
import { useSwitches } from './use-switches';

/** The panel follows the tab in front, or shows a message that was pasted. */
export function App({ bus }: { bus: Bus }) {
  const tab = useActiveTab();
  const paste = usePaste(bus);
  const key = paste.stage === 'none' ? tab : 'paste';
  const kept = useConversation(key);
  // What was pasted before stays in storage until what was pasted now is read: it is not shown as if it were this.
  const state = key === 'paste' && isOther(kept, paste.conversationId) ? undefined : kept;
  const site = siteOf(state);
  const off = useSwitches(tab, site);
  const place = placeOf(key, state);
  const [diagnosed, setDiagnosed] = useState<{ place: string; diagnosis: Diagnosis } | null>(null);
  const [said, setSaid] = useState<{ tab: number | null; words: string } | null>(null);
  const say = (words: string): void => {
    setSaid({ tab, words });
  };

  const promises = usePromises(bus);
  const { heavy, categories, endBreakLine } = useRecords();

  const open =
    key !== null && state?.status === 'open'
      ? conversationActions(bus, key, state, key === 'paste' ? paste.writer : pageWriter(bus, key))
      : closedActions;

  const actions: PanelActions = {
    ...open,
    paste: paste.read,
    askPaste: paste.ask,
    leavePaste: paste.leave,
    showPromises: promises.show,
    endBreakLine,
    switchOff: (where, isOff) => void switchOff(where, isOff, { tab, site }),
    open: (page) => void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) }),
    copyReport: (report) =>
      void copy(report).then(({ words }) => {
        say(words);
      }),
    closeDiagnosis() {
      setDiagnosed(null);
    },
    readAgain() {
      if (tab === null) return;
      void bus.send('page:read', undefined, tab).then((sent) => {
        say(sent.ok ? 'Read again.' : troubleWords(sent.trouble));
      });
    },
    diagnose() {
      if (tab === null) return;
      void bus.send('page:diagnose', undefined, tab).then((sent) => {
        if (sent.ok && sent.value) setDiagnosed({ place, diagnosis: sent.value });
        else say(troubleWords(sent.ok ? { kind: 'unsupported' } : sent.trouble));
      });
    },
  };

  return (
    <PanelView
      shows={{
        state,
        site: site && siteWords[site],
        paste: paste.stage,
        off,
        promises: promises.count,
        categories,
        heavy,
        trouble: state?.status === 'unreadable' ? troubleWords(state.trouble) : null,
        said: said?.tab === tab ? said.words : null,
        diagnosis: diagnosed?.place === place ? diagnosed.diagnosis : null,
      }}
      explain={explain}
      actions={actions}
      promises={promises.list}
      composer={<ReplyBox text={paste.reply} onChange={paste.setReply} />}
    />
  );
}

/** What is on screen: a diagnosis of one page says nothing of the next. */
const placeOf = (key: number | 'paste' | null, state: ConversationState | undefined): string =>
  [key, state?.status, state?.status === 'open' ? state.message.conversationId : ''].join(' ');

function isOther(state: ConversationState | undefined, conversationId: string | null): boolean {
  return state?.status === 'open' && state.message.conversationId !== conversationId;
}

function siteOf(state: ConversationState | undefined): SiteName | null {
  switch (state?.status) {
    case 'open':
      return state.message.site;
    case 'off':
    case 'unreadable':
      return state.site;
    default:
      return null;
  }
}
