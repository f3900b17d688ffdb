import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components/Button';

import { usePlace } from '../options/use-place';
import { Cases } from './Cases';
import { Inbox } from './Inbox';
import type { Outfit } from './outfit';
import { modes, modeWords, placeOf } from './place';
import { RolePlays } from './RolePlays';
import { SessionView } from './SessionView';
import { useDesk } from './use-desk';
import './PracticePage.css';

// Charts are heavy, and most who practise come to write.
const ProgressView = lazy(async () => ({ default: (await import('./ProgressView')).ProgressView }));

/** Everything to practise with: an inbox beside the panel, cases, role play, sessions of a group, and how it goes. */
export function PracticePage({ outfit }: { outfit: Outfit }) {
  const desk = useDesk(outfit);
  const { mode, id } = placeOf(usePlace());
  return (
    <div className="practice" data-mode={mode}>
      <header className="practice__header">
        <img src="/icon/32.png" width="20" height="20" alt="" />
        <h1>Practice</h1>
        <nav aria-label="Ways to practise">
          <ul>
            {modes.map((one) => (
              <li key={one}>
                <a href={`#${one}`} aria-current={one === mode ? 'page' : undefined}>
                  {modeWords[one]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="quiet">Made-up customers. Nothing you write here is sent or kept.</p>
        {mode === 'inbox' && (
          <Button className="button" onPress={outfit.openPanel}>
            Open the panel
          </Button>
        )}
      </header>
      {mode === 'inbox' ? (
        <Inbox cases={outfit.cases} now={outfit.now} id={id} />
      ) : (
        <main className="practice__main">
          {desk.trouble !== null && <p role="alert">{desk.trouble}</p>}
          {mode === 'cases' && <Cases desk={desk} id={id} />}
          {mode === 'role-play' && <RolePlays desk={desk} id={id} />}
          {mode === 'session' && <SessionView desk={desk} readPack={outfit.readPack} saveFile={outfit.saveFile} />}
          {mode === 'progress' && (
            <Suspense>
              <ProgressView desk={desk} saveFile={outfit.saveFile} />
            </Suspense>
          )}
        </main>
      )}
    </div>
  );
}
