import type { Engine } from './compile';
import type { Chosen } from './match/choose';
import { markScopes } from './scope/scope';
import { tokenise } from './text/tokenise';
import type { Words } from './text/words';

/** The words of a text, and every rule and learned word group that matched it. Valid until the engine scans the next. */
export interface Scan {
  words: Words;
  chosen: Chosen;
}

/** tokens → scope → match: what reading a message and reviewing a draft have in common. */
export function scan(engine: Engine, text: string): Scan {
  const { words, found, chosen } = engine.scratch;
  tokenise(engine.scanner, text, words);
  engine.scratch.governors = markScopes(words, engine.effects, engine.scratch.governors);
  engine.matcher.match(words, found);
  chosen.choose(found, engine.owners, words, engine.scratch.governors);
  return { words, chosen };
}
