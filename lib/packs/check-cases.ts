import type { Faults, Path, Placed } from './fault';
import type { CaseFile } from './schema';

/** Checks that a case can be practised: the customer has the last word, and every branch of a role play leads somewhere. */
export function checkCases(cases: readonly Placed<CaseFile>[], faults: Faults): void {
  for (const { entry, path } of cases) {
    const last = entry.thread.findLastIndex(({ role }) => role !== 'note');
    if (entry.thread[last]?.role !== 'customer')
      faults.add({
        path: [...path, 'thread', Math.max(0, last), 'role'],
        problem: 'the customer has not the last word, so that there is nothing to answer',
        instead: 'end the thread with what the customer wrote',
      });
    if (entry.rolePlay) checkBranches(entry.rolePlay, [...path, 'rolePlay'], faults);
  }
}

function checkBranches({ then, turns, endings }: NonNullable<CaseFile['rolePlay']>, path: Path, faults: Faults): void {
  const known = new Set([...turns, ...endings].map(({ id }) => id));
  const lists = [{ then, at: [...path, 'then'] as Path }].concat(
    turns.map((turn, index) => ({ then: turn.then, at: [...path, 'turns', index, 'then'] })),
  );
  for (const list of lists) {
    for (const [index, { to }] of list.then.entries()) {
      if (known.has(to)) continue;
      faults.add({
        path: [...list.at, index, 'to'],
        problem: `there is no turn and no ending "${to}"`,
        instead: `write one of ${[...known].join(', ')}`,
      });
    }
  }
}
