import type { Draft, Match } from '../draft';
import type { Sentence } from '../sentences';
import { shared, type Topic } from '../topic';
import type { Add, Answered } from './add';
import { kindOf } from './said';

const OUR_SIDE = /\b(?:i|we|my|our|me|us|i['’]\w+|we['’]\w+)\b/iu;
const SHORT = 12;

/** Where a draft comes back to what the customer wrote: to ask for more names their problem less than to say it does. */
export function addEcho({ sentences, matches }: Draft, { topic }: Answered, serviceTalk: Topic, add: Add): void {
  const bySentence = sentences.map((): Match[] => []);
  for (const match of matches) bySentence[match.sentence]?.push(match);
  sentences.forEach((sentence, number) => {
    const common = shared(sentence.topic, topic);
    if (common.length === 0) return;
    const specific = common.filter((key) => !serviceTalk.has(key)).length;
    const does = doingOf(sentence, bySentence[number] ?? []);
    add(`echo:${does}`);
    add(`echo:${does}-first`, number === 0);
    for (const least of [1, 2]) add(`echo:${does}-specific-${least}`, specific >= least);
    if (does !== 'says') return;
    const ofThem = !OUR_SIDE.test(sentence.text);
    for (const least of [1, 2]) add(`echo:of-them-${least}`, ofThem && common.length >= least);
    add('echo:short', sentence.words < SHORT && common.length > 1);
  });
}

/** What a sentence does with what it names. */
function doingOf({ ends }: Sentence, matches: readonly Match[]): string {
  const steps = new Set(matches.map(({ rule }) => ('step' in rule.speaksFor ? rule.speaksFor.step : null)));
  if (ends === 'question' || steps.has('question')) return 'asks';
  if (steps.has('action')) return 'bids';
  if (steps.has('ownership') || steps.has('follow-up') || steps.has('hand-over')) return 'acts';
  if (steps.has('apology')) return 'apologises';
  return matches.some(({ rule }) => TURNS_AWAY.has(kindOf(rule) ?? '')) ? 'turns-away' : 'says';
}

const TURNS_AWAY: ReadonlySet<string> = new Set(['excuse', 'policy', 'passes-the-buck', 'heated']);
