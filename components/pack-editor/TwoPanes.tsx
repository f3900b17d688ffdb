import type { ReactNode } from 'react';

import './TwoPanes.css';

/** A list, and beside it (where there is room) what is open of it. */
export function TwoPanes({ list, children }: { list: ReactNode; children: ReactNode }) {
  return (
    <div className="two-panes">
      {list}
      <div className="two-panes__open">{children}</div>
    </div>
  );
}
