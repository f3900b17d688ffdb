import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { CoreFlag, CustomerType } from '../lib/engine';

/** A labelled message, as the codebook of the gold set has it. */
export interface GoldMessage {
  id: string;
  text: string;
  /** 0 calm … 3 abusive. */
  tone: number;
  types: CustomerType[];
  flags: CoreFlag[];
  /** Where the text comes from; `ticket` and `written` were made for the project, the others are real. */
  set: string;
}

const MADE_UP = new Set(['ticket', 'written']);
export const isReal = (message: GoldMessage): boolean => !MADE_UP.has(message.set);

/**
 * The folder of labelled messages: `--gold DIR`, else `gold` in the folder that EVENKEEL_SHARED names, else `../shared/gold`
 * beside the repository. Null where it is not there: labelled messages do not travel with the code.
 */
export function goldFolder(args: readonly string[] = process.argv): string | null {
  const flag = args.indexOf('--gold');
  const shared = process.env.EVENKEEL_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));
  const folder = flag >= 0 ? resolve(args[flag + 1] ?? '') : resolve(shared, 'gold');
  return existsSync(resolve(folder, 'train.jsonl')) ? folder : null;
}

export const NO_GOLD = 'no labelled messages: give their folder with --gold DIR (it holds train.jsonl and dev.jsonl)';

/** Rows of one JSONL file of the folder. */
export function readRows<T>(folder: string, name: string): T[] {
  return readFileSync(resolve(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

export const readGold = (folder: string, part: 'train' | 'dev'): GoldMessage[] =>
  readRows<GoldMessage>(folder, `${part}.jsonl`);
