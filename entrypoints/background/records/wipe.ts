import type { EvenkeelDatabase } from '../../../lib/storage/database';
import { recordItems } from '../../../lib/storage/records-session';
import { changeSettings, defaultSettings } from '../../../lib/storage/settings';
import { source } from '../../../lib/storage/source';
import { withoutDisk } from '../../../lib/storage/without-disk';

/** Nothing stays of what was counted, corrected, promised and remembered, nor of what was set for it. */
export async function wipeRecords(database: EvenkeelDatabase): Promise<void> {
  const { days, habits, corrections, ruleCounts, followUps } = database;
  await withoutDisk(
    () => Promise.all([days, habits, corrections, ruleCounts, followUps].map((table) => table.clear())),
    [],
  );
  for (const item of recordItems) await item.removeValue();
  await source.removeValue();
  const { dayEnds, categories, breakLine } = defaultSettings;
  await changeSettings(() => ({ dayEnds, categories, breakLine }));
}
