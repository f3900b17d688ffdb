import type { Result } from '../result';
import type { Path } from './fault';
import type { Pause } from './pause';

/** Where something stands: the offset of a value, and of the key before it (of the value again, where it has no key). */
export interface Place {
  at: number;
  keyAt: number;
}

/** A file as plain data, and where in it each value stands. */
export interface ReadText {
  value: unknown;
  /** The places of these paths, in the same order; of one that is not there, that of the nearest value around it. */
  locate(paths: readonly Path[]): Promise<readonly Place[]>;
}

/** What keeps a file from being read at all. */
export interface TextFault {
  at: number;
  problem: string;
  instead: string;
}

/** Reads a format: JSON (`read-json.ts`), or YAML too (`yaml.ts`). */
export type PackReader = (text: string, pause: Pause) => Promise<Result<ReadText, readonly TextFault[]>>;
