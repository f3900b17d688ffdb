import type { Attempt } from '../practice/attempt';
import type { EvenkeelDatabase } from './database';
import { withoutDisk } from './without-disk';

/** More than so many are not kept: the oldest go first. */
const MOST_KEPT = 5000;

export interface Attempts {
  /** In order of time. */
  all: () => Promise<readonly Attempt[]>;
  /** False where this browser keeps no database (a private window, a full disk): nothing worse happens then. */
  add: (attempt: Attempt) => Promise<boolean>;
  wipe: () => Promise<boolean>;
}

export function createAttempts({ attempts }: Pick<EvenkeelDatabase, 'attempts'>): Attempts {
  return {
    all: () => withoutDisk(() => attempts.toArray(), []),
    add: (attempt) =>
      withoutDisk(async () => {
        const number = await attempts.add(attempt);
        await attempts
          .where(':id')
          .belowOrEqual(number - MOST_KEPT)
          .delete();
        return true;
      }, false),
    wipe: () =>
      withoutDisk(async () => {
        await attempts.clear();
        return true;
      }, false),
  };
}
