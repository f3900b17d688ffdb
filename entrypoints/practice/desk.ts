import type { Explain } from '../../components/rule-note';
import type { Engine } from '../../lib/engine';
import type { PracticeCase } from '../../lib/packs/case-schema';
import type { PackFile } from '../../lib/packs/schema';
import type { Attempt } from '../../lib/practice/attempt';

/** What every mode of the practice page shares. */
export interface Desk {
  /** Null while it is being loaded. */
  engine: Engine | null;
  /** Those that ship, those of packs, and those of the session that is open. */
  cases: readonly PracticeCase[];
  attempts: readonly Attempt[];
  /** Keeps an attempt; the replies stay with this page only, for a result that is to include them. */
  keep: (attempt: Attempt, replies: readonly string[]) => void;
  /** The trainee's own words of an attempt, while this page is open. */
  repliesOf: (attempt: Attempt) => readonly string[] | undefined;
  wipe: () => void;
  /** What was last kept or wiped in vain, in words, or null. */
  trouble: string | null;
  session: PackFile | null;
  openSession: (pack: PackFile | null) => void;
  explain: Explain;
  clock: () => Date;
}
