import type { Fact, Finding } from '../../types';
import type { Draft, Match } from '../draft';
import { markOf } from '../mark-of';
import type { Seen } from '../seen';
import { shared } from '../topic';

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
      if (match.rule.id === 'stock-empathy') return !namesTheirs(match, seen);
      return (heat > 0 || marks.called.has('scripted')) && !closes(match, draft);
    case 'passes-the-buck':
      return !acts(draft, match.sentence - 1);
    case 'excuse':
    case 'policy':
      return !wayForward(draft, match.sentence);
    case 'favour':
      return input.fault !== 'not-ours';
    case 'upsell':
      return heat > 0 || input.reading.types.includes('grievance');
    case 'vague':
      return heat > 0 && !namesTheirs(match, seen);
    default:
      return true;
  }
}

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

/** For "your issue": the one thing that the customer wrote about, where there is only one. */
function theirWord({ rule }: Match, facts: readonly Fact[]): string | undefined {
  if (!('finding' in rule.speaksFor) || rule.speaksFor.kind !== 'vague') return undefined;
  const items = facts.filter(({ kind }) => kind === 'item');
  const [item] = items;
  if (item === undefined || items.length > 1) return undefined;
  return `your ${item.text.replace(/^(?:my|our|the|this|that|an?|your)\s+/i, '')}`;
}

/** A rewrite that ends a sentence stands for the whole sentence; else for the words alone. One that admits fault waits until fault is ours. */
function asFinding(match: Match, severity: Finding['severity'], { draft, input }: Seen): Finding {
  const { id, why, source, strength } = match.rule;
  const rewrite = match.rule.rewrite ?? theirWord(match, input.facts);
  const honest =
    rewrite !== undefined && (input.fault === 'ours' || !/\b(?:got this wrong|our (?:mistake|fault))\b/i.test(rewrite))
      ? rewrite
      : null;
  const sentence = draft.sentences[match.sentence];
  const whole = honest !== null && /[.!?]$/.test(honest) && sentence !== undefined;
  const { start, end } = whole ? sentence : match;
  return { rule: id, severity, start, end, why, source, strength, rewrite: honest };
}
