import type { Draft } from '../draft';
import type { Topic } from '../topic';
import type { Add, Answered } from './add';
import { addEcho } from './echo';
import { addForm } from './form';
import { addSaid, saidIn } from './said';
import { addTogether } from './together';
import { addTopics } from './topics';
import { addWords } from './words';

/**
 * What the marks of a draft are weighed by, each there or not: `rule:…`, `speaks:…`, `step:…`, `kind:…` and `both:…` from what is said,
 * `with:…` and `asks:…` from what stands in one sentence, `topic:…` from what draft and message share and `echo:…` from where, `form:…` from
 * how it is built, `word:…` single words and pairs, `stem:…` words in any form. The names are keys of `draft-weights.json`.
 */
export function featuresOf(draft: Draft, message: Answered, serviceTalk: Topic): Set<string> {
  const features = new Set<string>();
  const add: Add = (name, holds = true) => {
    if (holds) features.add(name);
  };
  const said = saidIn(draft);
  addSaid(draft, said, add);
  addTogether(draft, add);
  addTopics(draft, message, serviceTalk, said, add);
  addEcho(draft, message, serviceTalk, add);
  addForm(draft, message.text, add);
  addWords(draft.words, add);
  return features;
}
