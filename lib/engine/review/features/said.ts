import type { Rule } from '../../pack';
import type { Mark } from '../../types';
import type { Draft } from '../draft';
import { markOf } from '../mark-of';
import type { Add } from './add';

/** What the rules find in a draft as a whole. */
export interface Said {
  /** By rule, how often. */
  rules: ReadonlyMap<string, number>;
  steps: ReadonlySet<string>;
  /** By kind of remark, how often. */
  kinds: ReadonlyMap<string, number>;
  /** By mark, how many rules speak for it. */
  spoken: ReadonlyMap<Mark, number>;
}

/** Kinds that provoke go under one name: each of them is rare. */
export const kindOf = (rule: Rule): string | null =>
  'finding' in rule.speaksFor ? (markOf(rule) === 'inflames' ? 'heated' : rule.speaksFor.kind) : null;

export function saidIn({ matches }: Draft): Said {
  const rules = new Map<string, number>();
  const steps = new Set<string>();
  const kinds = new Map<string, number>();
  const spoken = new Map<Mark, number>();
  const count = <Key>(counts: Map<Key, number>, key: Key): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { rule } of matches) {
    const mark = markOf(rule);
    if (mark !== undefined && !rules.has(rule.id)) count(spoken, mark);
    count(rules, rule.id);
    if ('step' in rule.speaksFor) steps.add(rule.speaksFor.step);
    const kind = kindOf(rule);
    if (kind !== null) count(kinds, kind);
  }
  return { rules, steps, kinds, spoken };
}

export function addSaid(draft: Draft, { rules, steps, kinds, spoken }: Said, add: Add): void {
  for (const [rule, count] of rules) {
    add(`rule:${rule}`);
    add(`rule:${rule}-again`, count > 1);
  }
  for (const [mark, count] of spoken) for (const least of [1, 2, 3, 4]) add(`speaks:${mark}-${least}`, count >= least);
  for (const step of steps) add(`step:${step}`);
  for (const [kind, count] of kinds) for (const least of [1, 2, 3]) add(`kind:${kind}-${least}`, count >= least);

  const acts = steps.has('ownership') || steps.has('follow-up') || steps.has('hand-over');
  const forward = acts || steps.has('action');
  const asks = steps.has('question');
  const reasons = kinds.has('excuse') || kinds.has('policy');
  const elsewhere = kinds.has('passes-the-buck');
  add('both:no-act', !acts);
  add('both:no-way-forward', !forward);
  add('both:nothing-asked-or-done', !forward && !asks);
  add('both:reason-no-way-forward', reasons && !forward && !asks);
  add('both:reason-no-act', reasons && !acts);
  add('both:elsewhere-no-act', elsewhere && !acts);
  add('both:elsewhere-no-act-no-question', elsewhere && !acts && !asks);
  add('both:act-and-time', acts && steps.has('time'));

  add('both:no-stock', !kinds.has('scripted'));
  const stock = new Set(
    draft.matches.filter(({ rule }) => kindOf(rule) === 'scripted').map(({ sentence }) => sentence),
  );
  const plain = draft.sentences.filter(({ words }, number) => words > 3 && !stock.has(number)).length;
  add('both:all-stock', plain === 0);
  for (const least of [1, 2, 4]) add(`both:plain-${least}`, plain >= least);
}
