import type { ReactNode } from 'react';

import { BreakLine } from './BreakLine';
import { ConversationView } from './ConversationView';
import { DiagnosePanel } from './DiagnosePanel';
import type { PanelActions, PanelShows } from './panel-props';
import { PanelHeader } from './PanelHeader';
import { PanelNotice } from './PanelNotice';
import { PasteBox } from './PasteBox';
import type { Explain } from './rule-note';
import { spokenReading } from './spoken-reading';
import './PanelView.css';

interface Props {
  shows: PanelShows;
  explain: Explain;
  actions: PanelActions;
  /** Where a reply to a pasted message is written; pages have their own box. */
  composer: ReactNode;
  /** The list of what the agent promised, where it is asked for. */
  promises: ReactNode;
}

/** The whole panel: a header, then the conversation or why there is none. A new reading is told to screen readers. */
export function PanelView({ shows, explain, actions, composer, promises }: Props) {
  const { state, diagnosis, paste } = shows;
  return (
    <div className="panel" data-status={state?.status ?? 'loading'}>
      <PanelHeader shows={shows} actions={actions} />
      <p className="visually-hidden" role="status">
        {state?.status === 'open' ? spokenReading(state) : ''}
      </p>
      <p className="panel__said" role="status">
        {shows.said}
      </p>
      <main className="panel__body">
        {shows.heavy && <BreakLine onEnd={actions.endBreakLine} />}
        {promises}
        {paste === 'asked' ? (
          <PasteBox onRead={actions.paste} />
        ) : state?.status === 'open' ? (
          <ConversationView
            conversation={state}
            explain={explain}
            actions={actions}
            categories={shows.categories}
            composer={paste === 'shown' ? composer : null}
          />
        ) : (
          <PanelNotice shows={shows} actions={actions} />
        )}
        {diagnosis && <DiagnosePanel {...diagnosis} onCopy={actions.copyReport} onClose={actions.closeDiagnosis} />}
      </main>
    </div>
  );
}
