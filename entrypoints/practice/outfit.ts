import type { Explain } from '../../components/rule-note';
import type { Engine } from '../../lib/engine';
import type { PracticeCase } from '../../lib/packs/case-schema';
import type { PackFile } from '../../lib/packs/schema';
import type { Result } from '../../lib/result';
import type { Attempts } from '../../lib/storage/attempts';
import type { KeptSession } from './kept-session';

/** What the practice page works with: passed in, so that a test can bring its own. */
export interface Outfit {
  /** Those that ship. */
  cases: readonly PracticeCase[];
  loadEngine: () => Promise<Engine>;
  /** Those of the packs that are installed and on. */
  packCases: () => Promise<readonly PracticeCase[]>;
  /** A pack from a file, checked; or all that is wrong with it, in lines. */
  readPack: (text: string, file: string) => Promise<Result<PackFile, readonly string[]>>;
  attempts: Attempts;
  session: KeptSession;
  explain: Explain;
  /** The inbox's own now. */
  now: Date;
  /** The clock on the wall. */
  clock: () => Date;
  saveFile: (name: string, text: string, type: 'application/json' | 'text/csv') => void;
  openPanel: () => void;
}
