import type { Draft } from '../draft';
import { shared, type Topic } from '../topic';
import type { Add, Answered } from './add';
import type { Said } from './said';

/** What draft and message are both about, and how much the draft says that any service reply might not. */
export function addTopics(draft: Draft, message: Answered, serviceTalk: Topic, { kinds, steps }: Said, add: Add): void {
  const common = shared(draft.topic, message.topic);
  const own = draft.topic.size - common.length;
  const share = (100 * common.length) / Math.max(1, draft.topic.size);
  for (const least of [1, 2, 3, 5, 8]) add(`topic:shared-${least}`, common.length >= least);
  for (const least of [1, 3, 6, 10, 16, 25]) add(`topic:own-${least}`, own >= least);
  for (const least of [10, 20, 35, 50]) add(`topic:share-${least}`, share >= least);
  const numbers = common.filter((key) => /^\d/.test(key));
  add('topic:shared-number', numbers.length > 0);

  const specific = [...draft.topic].filter((key) => !serviceTalk.has(key)).length;
  const sharedSpecific = common.filter((key) => !serviceTalk.has(key)).length;
  for (const least of [1, 2, 3, 4, 6, 9]) add(`topic:specific-${least}`, specific >= least);
  for (const least of [1, 2, 3]) add(`topic:shared-specific-${least}`, sharedSpecific >= least);
  const told = draft.sentences.filter(({ topic }) => shared(topic, message.topic).length > 0).length;
  for (const least of [1, 2, 3]) add(`topic:sentences-${least}`, told >= least);

  add('both:nothing-specific-nothing-shared', specific === 0 && common.length === 0);
  add('both:specific-shared', specific > 2 && sharedSpecific > 0);
  add('both:stock-nothing-shared', kinds.has('scripted') && common.length === 0);
  add('both:fresh-nothing-shared', !kinds.has('scripted') && common.length === 0);
  add('both:feeling-shared', steps.has('feeling') && common.length > 0);
}
