import { Suspense, useEffect } from 'react';

import type { Bus } from '../../lib/messaging/bus';
import { useSettings } from '../settings/use-settings';
import { usePlace } from './use-place';
import { viewAt } from './view-at';
import { views } from './views';
import './Options.css';

/** Everything that is set, looked up or written outside a conversation: one view at a time, by the address. */
export function Options({ bus }: { bus: Bus }) {
  const [settings, change] = useSettings();
  const { view, section, rest } = viewAt(usePlace());

  useEffect(() => {
    document.title = `${view.title} · Evenkeel`;
    if (section === null) scrollTo(0, 0);
    else document.getElementById(section)?.scrollIntoView();
  }, [view, section]);

  return (
    <div className="options">
      <header className="options__side">
        <h1>
          <img src="/icon/48.png" width="28" height="28" alt="" /> Evenkeel
        </h1>
        <nav aria-label="Views">
          <ul>
            {views.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === view.id ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        <Suspense>
          <view.component bus={bus} settings={settings} change={change} rest={rest} />
        </Suspense>
      </main>
    </div>
  );
}
