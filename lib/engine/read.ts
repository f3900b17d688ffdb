import type { Engine } from './compile';
import { factsOf } from './facts/facts';
import { evidenceWithOrigin } from './origin';
import { scan } from './scan';
import { languageOf } from './text/language';
import type { Reading } from './types';
import { judge } from './weigh/judge';

/** Reads one customer message. Any text is fine; an empty one and one in another language get a status and no call. */
export function read(engine: Engine, text: string): Reading {
  const reading = readAnyway(engine, text);
  return reading.status === 'read'
    ? reading
    : { ...reading, tone: 'calm', sure: false, types: [], flags: [], mayBeMisunderstanding: false, evidence: [] };
}

/** The same, but a message in another language gets the calls that its English words and its form would make: for measuring, not for people. */
export function readAnyway(engine: Engine, text: string): Reading {
  const seen = scan(engine, text);
  const { language, isEnglish } = languageOf(seen.words, engine.languages);
  const judgement = judge(engine, seen);
  return {
    status: seen.words.sentences === 0 ? 'empty' : isEnglish ? 'read' : 'not-my-language',
    language,
    ...judgement,
    evidence: evidenceWithOrigin(engine, judgement.evidence),
    facts: factsOf(engine, seen),
  };
}
