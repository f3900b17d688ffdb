import type { FollowUp } from '../records/follow-ups/follow-up';
import type { EvenkeelDatabase } from './database';
import type { StoredFollowUp } from './record-rows';
import { withoutDisk } from './without-disk';

/** What is done with stays this long, so that it can be taken up again. */
const KEPT_MS = 7 * 24 * 3_600_000;

export interface FollowUps {
  /** Those that are to be kept yet. */
  open(): Promise<FollowUp[]>;
  /** Adds those that are not there yet: the same ticket at the same moment is the same promise. */
  add(promised: readonly Omit<FollowUp, 'id' | 'told'>[]): Promise<void>;
  /** Moves one, closes it or takes it up again. Put off, the agent is told of it once more. */
  change(id: number, to: { due: number; closed: boolean }, now: number): Promise<void>;
  markTold(ids: readonly number[]): Promise<void>;
}

export function createFollowUps({ followUps: table }: EvenkeelDatabase): FollowUps {
  const open = (): Promise<StoredFollowUp[]> =>
    withoutDisk(() => table.filter(({ closedAt }) => closedAt === null).toArray(), []);
  return {
    open: async () =>
      (await open()).map(({ id, due, step, site, conversationId, link, told }) => ({
        id,
        due,
        step,
        site,
        conversationId,
        link,
        told,
      })),
    async add(promised) {
      const known = await open();
      const fresh = promised.filter(
        ({ due, site, conversationId }) =>
          !known.some((one) => one.due === due && one.site === site && one.conversationId === conversationId),
      );
      const rows = fresh.map((followUp) => ({ ...followUp, told: false, closedAt: null }));
      await withoutDisk(() => table.bulkAdd(rows), undefined);
    },
    change: (id, { due, closed }, now) =>
      withoutDisk(async () => {
        const before = await table.get(id);
        if (!before) return;
        const told = before.told && due === before.due;
        await table.put({ ...before, due, told, closedAt: closed ? now : null });
        await table.filter(({ closedAt }) => closedAt !== null && now - closedAt > KEPT_MS).delete();
      }, undefined),
    markTold: (ids) =>
      withoutDisk(async () => {
        await table
          .where(':id')
          .anyOf([...ids])
          .modify({ told: true });
      }, undefined),
  };
}
