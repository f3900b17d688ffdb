import type { Mark } from '../types';
import type { Draft } from './draft';
import { markOf } from './mark-of';
import { otherName } from './names';
import { emptySlots } from './slots';
import { shared, type Topic } from './topic';

/** Kinds of finding that inflame. */
const HEATED = new Set([
  'inflames',
  'blames',
  'contradicts',
  'lectures',
  'favour',
  'threatens',
  'accuses',
  'mirrored-anger',
]);

/**
 * What the marks of a draft are weighed by, each there or not: `rule:…` the rules that match, `step:…` the steps that are made,
 * `word:…` single words and pairs, `topic:…` what draft and message share, `form:…` how it is built, `both:…` one thing
 * without another. The names are keys of `draft-weights.json`.
 */
export function featuresOf(draft: Draft, message: { text: string; topic: Topic }, serviceTalk: Topic): Set<string> {
  const features = new Set<string>();
  const add = (name: string, holds = true): void => {
    if (holds) features.add(name);
  };
  const kinds = new Map<string, number>();
  const steps = new Set<string>();
  const spoken = new Map<Mark, Set<string>>();
  for (const { rule } of draft.matches) {
    add(features.has(`rule:${rule.id}`) ? `rule:${rule.id}-again` : `rule:${rule.id}`);
    const { speaksFor } = rule;
    const mark = markOf(rule);
    if (mark !== undefined) spoken.set(mark, (spoken.get(mark) ?? new Set()).add(rule.id));
    if ('step' in speaksFor) steps.add(speaksFor.step);
    if ('finding' in speaksFor) {
      const kind = HEATED.has(speaksFor.kind) ? 'heated' : speaksFor.kind;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  for (const [mark, rules] of spoken)
    for (const least of [1, 2, 3, 4]) add(`speaks:${mark}-${least}`, rules.size >= least);
  for (const step of steps) add(`step:${step}`);
  for (const [kind, count] of kinds) for (const least of [1, 2, 3]) add(`kind:${kind}-${least}`, count >= least);

  for (const pair of pairsOf(draft)) add(pair);

  const common = shared(draft.topic, message.topic);
  for (const least of [1, 2, 3, 5, 8]) add(`topic:shared-${least}`, common.length >= least);
  add(
    'topic:shared-number',
    common.some((key) => /^\d/.test(key)),
  );
  const fresh = draft.topic.size - common.length;
  for (const least of [1, 3, 6, 10, 16, 25]) add(`topic:own-${least}`, fresh >= least);
  const share = common.length / Math.max(1, draft.topic.size);
  for (const least of [10, 20, 35, 50]) add(`topic:share-${least}`, share * 100 >= least);

  const specific = [...draft.topic].filter((key) => !serviceTalk.has(key));
  for (const least of [1, 2, 3, 4, 6, 9]) add(`topic:specific-${least}`, specific.length >= least);
  const sharedSpecific = common.filter((key) => !serviceTalk.has(key)).length;
  for (const least of [1, 2, 3]) add(`topic:shared-specific-${least}`, sharedSpecific >= least);
  add('both:nothing-specific-nothing-shared', specific.length === 0 && common.length === 0);
  add('both:specific-shared', specific.length > 2 && sharedSpecific > 0);

  formOf(draft, message.text, add);
  addWords(draft.words, add);

  const acts = steps.has('ownership') || steps.has('follow-up') || steps.has('hand-over');
  const forward = acts || steps.has('action');
  const has = (kind: string): boolean => kinds.has(kind);
  add('both:no-act', !acts);
  add('both:no-way-forward', !forward);
  add('both:nothing-asked-or-done', !forward && !steps.has('question'));
  add('both:reason-no-way-forward', (has('excuse') || has('policy')) && !forward && !steps.has('question'));
  add('both:reason-no-act', (has('excuse') || has('policy')) && !acts);
  add('both:elsewhere-no-act', has('passes-the-buck') && !acts);
  add('both:elsewhere-no-act-no-question', has('passes-the-buck') && !acts && !steps.has('question'));
  add('both:stock-nothing-shared', has('scripted') && common.length === 0);
  add('both:fresh-nothing-shared', !has('scripted') && common.length === 0);
  add('both:no-stock', !has('scripted'));
  add('both:feeling-shared', steps.has('feeling') && common.length > 0);
  add('both:act-and-time', acts && steps.has('time'));
  const stockSentences = new Set(
    draft.matches
      .filter(({ rule }) => 'finding' in rule.speaksFor && rule.speaksFor.kind === 'scripted')
      .map(({ sentence }) => sentence),
  );
  const plainSentences = draft.sentences.filter(
    (sentence, number) => !stockSentences.has(number) && sentence.words > 3,
  );
  add('both:all-stock', plainSentences.length === 0);
  add('both:plain-1', plainSentences.length >= 1);
  add('both:plain-2', plainSentences.length >= 2);
  add('both:plain-4', plainSentences.length >= 4);
  const told = draft.sentences.filter((sentence) => shared(sentence.topic, message.topic).length > 0).length;
  for (const least of [1, 2, 3]) add(`topic:sentences-${least}`, told >= least);
  return features;
}

const AHEAD =
  /\b(?:will|shall|going to|should|can|may|expect|due|by|within|until|till|tonight|tomorrow|next|is set|is scheduled|please|let me|goes|leaves|arrives|ships|lands|closes|ready|available|latest)\b|['’]ll\b/iu;
const BEHIND =
  /\b(?:was|were|did|had|has been|have been|arrived|came|went|said|told|called|sent|closed|left|booked|received|ago|yesterday|last)\b|['’]d been\b/iu;

/** `with:…`: what stands in one sentence together. A time counts for what is to come, not for what is past. */
function pairsOf({ sentences, matches }: Draft): Set<string> {
  const pairs = new Set<string>();
  sentences.forEach(({ text, ends }, number) => {
    const steps = new Set<string>();
    const kinds = new Set<string>();
    for (const { rule, sentence } of matches) {
      if (sentence !== number) continue;
      if ('step' in rule.speaksFor) steps.add(rule.speaksFor.step);
      if ('finding' in rule.speaksFor) kinds.add(HEATED.has(rule.speaksFor.kind) ? 'heated' : rule.speaksFor.kind);
    }
    const tense = AHEAD.test(text) ? 'ahead' : BEHIND.test(text) ? 'behind' : 'open';
    if (steps.has('time')) pairs.add(`with:time-${tense}`);
    for (const step of ['ownership', 'action', 'follow-up'] as const) {
      if (!steps.has(step)) continue;
      if (steps.has('time')) pairs.add(`with:time-${step}`);
      pairs.add(`with:${step}-${kinds.has('scripted') ? 'stock' : 'plain'}`);
    }
    if (steps.has('feeling')) pairs.add(`with:feeling-${kinds.has('scripted') ? 'stock' : 'plain'}`);
    if (steps.has('apology')) pairs.add(`with:apology-${kinds.has('scripted') ? 'stock' : 'plain'}`);
    if (ends === 'question') {
      pairs.add(`with:question-${kinds.has('scripted') ? 'stock' : 'plain'}`);
      if (steps.has('question')) pairs.add(`with:question-definite-${kinds.has('scripted') ? 'stock' : 'plain'}`);
    } else if (steps.has('question')) pairs.add(`with:request-${kinds.has('scripted') ? 'stock' : 'plain'}`);
    if (kinds.has('heated')) pairs.add(`with:heated-${ends}`);
  });
  return pairs;
}

type Add = (name: string, holds?: boolean) => void;

/** "example.com/help", without a scheme. */
const BARE_LINK = /[a-z0-9]\.(?:com|co|org|net|io|gov|edu|app|uk|in|me|ly)\/\w/i;

function formOf(draft: Draft, message: string, add: Add): void {
  const { sentences, words } = draft;
  const length = words.filter((word) => !word.startsWith('<')).length;
  for (const least of [4, 8, 13, 20, 30, 50, 80]) add(`form:words-${least}`, length >= least);
  for (const least of [2, 3, 5, 8]) add(`form:sentences-${least}`, sentences.length >= least);
  const questions = sentences.filter(({ ends }) => ends === 'question').length;
  add('form:question', questions > 0);
  add('form:questions-2', questions > 1);
  add('form:last-asks', sentences.at(-1)?.ends === 'question');
  const exclaiming = sentences.filter(({ ends }) => ends === 'exclamation').length;
  add('form:exclaims', exclaiming > 0);
  add('form:exclaims-3', exclaiming > 2);
  const pictures = (draft.text.match(/\p{Extended_Pictographic}/gu) ?? []).length;
  add('form:emoji', pictures > 0);
  add('form:emoji-3', pictures > 2);
  add('form:link', words.includes('<link>') || BARE_LINK.test(draft.text));
  const numbers = words.filter((word) => word === '<number>').length;
  for (const least of [1, 3, 6]) add(`form:numbers-${least}`, numbers >= least);
  add('form:name-inside', /[\p{Ll},;] \p{Lu}\p{Ll}+/u.test(draft.text.slice(draft.body.start, draft.body.end)));
  add('form:part-first', /\b1\/[23]\b/.test(draft.text));
  add('form:part-last', /\b([23])\/[1-3]\b/.test(draft.text));
  add(
    'form:begins-midway',
    /^\s*(?:\.\.\.|…|\p{Ll})/u.test(draft.text.slice(draft.body.start)) && draft.body.start === 0,
  );
  add('form:trails-off', /(?:\.\.\.|…)/.test(draft.text));
  add('form:letter', draft.text.includes('\n'));
  add('form:slot', emptySlots(draft.text).length > 0);
  add('form:wrong-name', otherName(draft.text, message, null) !== null);
  add('form:message-asks', message.includes('?'));
  add('form:message-short', message.length < 80);
  add('form:message-long', message.length > 200);
}

function addWords(words: readonly string[], add: Add): void {
  let before = '<.>';
  for (const word of words) {
    if (!word.startsWith('<')) add(`word:${word}`);
    add(`word:${before} ${word}`);
    before = word;
  }
}
