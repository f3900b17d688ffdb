import { useState } from 'react';

import { CaseBank } from '../../components/practice/CaseBank';
import { casesFor, wholeBank } from '../../lib/practice/bank';
import { NoSuchCase } from './Cases';
import { cardOf } from './cards';
import type { Desk } from './desk';
import { RolePlayRun } from './RolePlayRun';

/** The cases in which the customer answers back, or the one that is played. */
export function RolePlays({ desk, id }: { desk: Desk; id: string | null }) {
  const [filter, setFilter] = useState({ ...wholeBank, rolePlay: true });
  if (id !== null) {
    const open = desk.cases.find((one) => one.id === id);
    return open?.rolePlay ? (
      <RolePlayRun key={id} desk={desk} one={open} play={open.rolePlay} />
    ) : (
      <NoSuchCase back="#role-play" />
    );
  }
  return (
    <section className="practice__section" aria-label="Role play">
      <h2>Role play</h2>
      <p>The customer answers what you write: they calm down, dig in or turn abusive. Bring it to a good end.</p>
      <CaseBank
        filter={filter}
        onFilter={setFilter}
        found={casesFor(desk.cases, filter).map((one) => cardOf(one, 'role-play', desk.attempts))}
        all={casesFor(desk.cases, { ...wholeBank, rolePlay: true }).length}
      />
    </section>
  );
}
