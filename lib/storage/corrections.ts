import type { EvenkeelDatabase } from './database';
import type { StoredCorrection } from './record-rows';
import { withoutDisk } from './without-disk';

/** How often a rule spoke, and how often the agent said that it was wrong. */
export interface Agreement {
  spoke: number;
  corrected: number;
}

export interface Corrections {
  /** Counts that these rules spoke. */
  spoke(rules: readonly string[]): Promise<void>;
  add(rows: readonly StoredCorrection[]): Promise<void>;
  /** Takes back what was added: one row for each that is the same, whichever it was. */
  takeBack(rows: readonly StoredCorrection[]): Promise<void>;
  /** By rule. */
  agreement(): Promise<Map<string, Agreement>>;
}

export function createCorrections({ corrections, ruleCounts }: EvenkeelDatabase): Corrections {
  return {
    spoke: (rules) =>
      withoutDisk(
        () =>
          ruleCounts.db.transaction('rw', ruleCounts, async () => {
            const known = await ruleCounts.bulkGet([...rules]);
            await ruleCounts.bulkPut(rules.map((rule, at) => ({ rule, spoke: (known[at]?.spoke ?? 0) + 1 })));
          }),
        undefined,
      ),
    add: (rows) => withoutDisk(() => corrections.bulkAdd([...rows]).then(() => undefined), undefined),
    takeBack: (rows) =>
      withoutDisk(
        () =>
          corrections.db.transaction('rw', corrections, async () => {
            for (const { rule, from, to } of rows) {
              const same = corrections
                .where('rule')
                .equals(rule)
                .filter((row) => row.from === from && row.to === to);
              const last = (await same.primaryKeys()).at(-1);
              if (last !== undefined) await corrections.delete(last);
            }
          }),
        undefined,
      ),
    agreement: () =>
      withoutDisk(async () => {
        const rules = new Map<string, Agreement>();
        await ruleCounts.each(({ rule, spoke }) => rules.set(rule, { spoke, corrected: 0 }));
        await corrections.each(({ rule }) => {
          const known = rules.get(rule) ?? { spoke: 0, corrected: 0 };
          rules.set(rule, { ...known, corrected: known.corrected + 1 });
        });
        return rules;
      }, new Map<string, Agreement>()),
  };
}
