import { compile, readAnyway, type Reading } from '../../lib/engine';
import type { Pack, Weights } from '../../lib/engine/pack';
import type { GoldMessage } from '../gold';
import { fitWeights, type Study } from '../fit/fit-weights';

/**
 * Readings of `dev`, each message by weights that were fitted without its fold: the shipped weights have seen all of it, so they cannot
 * be judged by it.
 */
export function crossFitted(pack: Pack, study: Study): Reading[] {
  const { fold, folds } = study.corpus;
  const engines = Array.from({ length: folds }, (_, out) => reader(pack, fitWeights(study, out)));
  return devOf(study).map(({ text }, row) => (engines[fold[study.corpus.firstOfDev + row] as number] as Reader)(text));
}

/** Readings of `dev` by one fit of everything in the study. */
export function fittedOnce(pack: Pack, study: Study): Reading[] {
  const read = reader(pack, fitWeights(study));
  return devOf(study).map(({ text }) => read(text));
}

type Reader = (text: string) => Reading;

const devOf = ({ corpus }: Study): readonly GoldMessage[] => corpus.messages.slice(corpus.firstOfDev);

function reader(pack: Pack, weights: Weights): Reader {
  const { engine } = compile([pack], weights);
  return (text) => readAnyway(engine, text);
}
