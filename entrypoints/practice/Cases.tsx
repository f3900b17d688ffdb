import { useState } from 'react';

import { CaseBank } from '../../components/practice/CaseBank';
import { Notice } from '../../components/Notice';
import { casesFor, wholeBank } from '../../lib/practice/bank';
import { CaseRun } from './CaseRun';
import { cardOf } from './cards';
import type { Desk } from './desk';

/** The bank of cases, or the one that is open. */
export function Cases({ desk, id }: { desk: Desk; id: string | null }) {
  const [filter, setFilter] = useState(wholeBank);
  const found = casesFor(desk.cases, filter);
  if (id !== null) {
    const open = desk.cases.find((one) => one.id === id);
    if (!open) return <NoSuchCase back="#cases" />;
    const at = found.findIndex((one) => one.id === id);
    const next = found[at + 1] ?? found[0] ?? null;
    return <CaseRun key={id} desk={desk} one={open} next={next?.id ?? null} />;
  }
  return (
    <section className="practice__section" aria-label="Cases">
      <h2>Cases</h2>
      <p>Read the message, write the reply, and see what earned and what lost points. Nobody else sees it.</p>
      <CaseBank
        filter={filter}
        onFilter={setFilter}
        found={found.map((one) => cardOf(one, 'cases', desk.attempts))}
        all={desk.cases.length}
      />
    </section>
  );
}

/** The address names a case that is not here. */
export function NoSuchCase({ back }: { back: string }) {
  return (
    <Notice kind="empty" title="This case is not here">
      <p>
        It may be in a session or a pack that is not open. <a href={back}>See all cases</a>
      </p>
    </Notice>
  );
}
