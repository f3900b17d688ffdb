import type { Fact, Finding } from '../../types';
import type { Draft, Match } from '../draft';
import { markOf } from '../mark-of';
import type { Seen } from '../seen';
import { shared } from '../topic';
import { inTheirWords, theirThing } from './in-their-words';

/** Where the whole draft hardly provokes, wording that might is softened to a hint. */
const HARDLY = 0.2;

/** What the rules of the packs find, where it would change something for this customer. */
export function byRules(seen: Seen): Finding[] {
  return seen.draft.matches.flatMap((match) => {
    const { speaksFor } = match.rule;
    if (!('finding' in speaksFor) || !counts(match, speaksFor.kind, seen)) return [];
    const softened =
      speaksFor.finding === 'caution' && markOf(match.rule) === 'inflames' && seen.marks.probability.inflames < HARDLY;
    return [asFinding(match, softened ? 'hint' : speaksFor.finding, seen)];
  });
}

function counts(match: Match, kind: string, seen: Seen): boolean {
  const { draft, heat, input, marks } = seen;
  switch (kind) {
    case 'scripted':
      if (match.rule.id === 'stock-empathy')
        return (isHot(seen) || marks.called.has('scripted')) && !namesTheirs(match, seen);
      return (heat > 0 || marks.called.has('scripted')) && !closes(match, draft);
    case 'passes-the-buck':
      return !acts(draft, match.sentence - 1) && !asksForDoor(seen);
    case 'excuse':
      return !wayForward(draft, 0);
    case 'policy':
      return !wayForward(draft, match.sentence - 1);
    case 'favour':
      return input.fault !== 'not-ours';
    case 'upsell':
      return isHot(seen);
    case 'threatens':
      return !namesProcedure(match, seen);
    case 'vague':
      return heat > 0 && !namesTheirs(match, seen);
    default:
      return true;
  }
}

/** Where the law or danger is spoken of, a legal team or the police may be who answers; under insults, the boundary names what follows. */
function namesProcedure({ sentence, start, end }: Match, { draft, input }: Seen): boolean {
  const grave = input.reading.flags.some((flag) => flag === 'legal' || flag === 'safety');
  if (grave && /legal|lawyer|solicitor|police/i.test(draft.text.slice(start, end))) return true;
  return input.reading.tone === 'abusive' && makes(draft, ['boundary'], sentence);
}

const isHot = ({ heat, input }: Seen): boolean => heat > 0 || input.reading.types.includes('grievance');

/** Whoever asks whom to turn to is answered by being told. */
const DOOR =
  /\b(?:who (?:do|can|should) i |which (?:department|team|office)|(?:phone|contact) (?:number|details)|(?:office|branch|shop|mail) (?:address|location)|how (?:do|can) i (?:contact|reach))/i;
const asksForDoor = ({ input }: Seen): boolean => DOOR.test(input.message);

/** The sentence, or the one after it, holds a word of the customer's. */
function namesTheirs({ sentence }: Match, { draft, messageTopic }: Seen): boolean {
  return draft.sentences.slice(sentence, sentence + 2).some(({ topic }) => shared(topic, messageTopic).length > 0);
}

/** A farewell may be the same every time (scripts are accepted for greeting and farewell). */
const closes = ({ sentence, rule }: Match, { sentences }: Draft): boolean =>
  (rule.id === 'stock-welcome' || rule.id === 'stock-hesitate' || rule.id === 'stock-reaching-out') &&
  (sentence === 0 || sentence === sentences.length - 1);

const makes = (draft: Draft, steps: readonly string[], from: number): boolean =>
  draft.matches.some(
    ({ rule, sentence }) => sentence >= from && 'step' in rule.speaksFor && steps.includes(rule.speaksFor.step),
  );

/** The writer takes something on, there or later. */
const acts = (draft: Draft, from: number): boolean => makes(draft, ['ownership', 'follow-up', 'hand-over'], from);

const wayForward = (draft: Draft, from: number): boolean =>
  acts(draft, from) || makes(draft, ['action', 'question'], from);

/** Where an apology for "any inconvenience" says no more. */
const SAYS_NO_MORE = /^\s*(?:$|[.,!;:–-]|(?:and|or|but)\b)/u;

/** For "your issue" and "any inconvenience": what the customer wrote about, where that is plain. */
function inTheirOwn({ rule, start, end }: Match, text: string, facts: readonly Fact[]): string | null {
  const thing = theirThing(facts);
  if (thing === null) return null;
  if (rule.id === 'vague-issue') return inTheirWords(text.slice(start, end), thing);
  return rule.id === 'stock-inconvenience' && SAYS_NO_MORE.test(text.slice(end))
    ? `for the trouble with ${thing}`
    : null;
}

/** With a capital letter where the words that it stands for begin a sentence with one. */
function likeBeginning(rewrite: string, start: number, text: string): string {
  const begins = /(?:^|[.!?\n])\s*$/.test(text.slice(0, start)) && /^\p{Lu}/u.test(text.slice(start));
  return begins ? rewrite.charAt(0).toUpperCase() + rewrite.slice(1) : rewrite;
}

/** A rewrite that ends a sentence stands for the whole sentence; else for the words alone. One that admits fault waits until fault is ours. */
function asFinding(match: Match, severity: Finding['severity'], { draft, input }: Seen): Finding {
  const { id, why, source, strength } = match.rule;
  const rewrite = match.rule.rewrite ?? inTheirOwn(match, draft.text, input.facts);
  const honest =
    rewrite !== null && (input.fault === 'ours' || !/\b(?:got this wrong|our (?:mistake|fault))\b/i.test(rewrite))
      ? rewrite
      : null;
  const sentence = draft.sentences[match.sentence];
  const whole = honest !== null && /[.!?]$/.test(honest) && sentence !== undefined;
  const { start, end } = whole ? sentence : match;
  return {
    rule: id,
    severity,
    start,
    end,
    why,
    source,
    strength,
    rewrite: honest && likeBeginning(honest, start, draft.text),
  };
}
