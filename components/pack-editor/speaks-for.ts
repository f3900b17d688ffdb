import type { SpeaksFor } from '../../lib/engine/pack';
import { coreFlags, customerTypes, severities, steps, tones } from '../../lib/engine/types';
import { labelWords } from '../label-words';
import { severityWords } from '../severity-words';
import { stepWords } from '../step-words';

/** A category of what messages are about, that the pack's settings name. */
export interface Category {
  id: string;
  name: string;
}

/** What a rule can speak for, as one choice: `tone:angry`, `flag:legal`, `flag:` for a flag of the pack's own … */
export type Purpose = string;

export const OWN_FLAG = 'flag:';
export const OWN_SIGNAL = 'signal:';
/** A rule puts a message into a category by a flag: `topic-missed-delivery`. */
const TOPIC = 'topic-';

/** Everything that a rule can speak for, in plain words. */
export function purposes(
  categories: readonly Category[],
): { title: string; options: { value: Purpose; name: string }[] }[] {
  return [
    {
      title: 'In what a customer writes',
      options: [
        ...tones.filter((tone) => tone !== 'calm').map((tone) => ({ value: `tone:${tone}`, name: toneWords[tone] })),
        ...[...customerTypes].map((type) => ({ value: `type:${type}`, name: `The type “${labelWords(type).name}”` })),
        ...coreFlags.map((flag) => ({ value: `flag:${flag}`, name: `The flag “${labelWords(flag).name}”` })),
        { value: OWN_FLAG, name: 'A flag of our own …' },
        ...categories.map(({ id, name }) => ({ value: `flag:${TOPIC}${id}`, name: `It is about: ${name}` })),
        { value: OWN_SIGNAL, name: 'A sign that other rules use …' },
      ],
    },
    {
      title: 'In a reply of yours',
      options: [
        ...severities.map((severity) => ({
          value: `finding:${severity}`,
          name: `Wording to avoid: ${severityWords[severity].name.toLowerCase()}`,
        })),
        ...steps.map((step) => ({ value: `step:${step}`, name: `It makes the step “${stepWords[step]}”` })),
      ],
    },
  ];
}

const toneWords = {
  frustrated: 'They are at least frustrated',
  angry: 'They are at least angry',
  abusive: 'They insult or threaten',
} as const;

/** The choice that a rule's `speaksFor` is. */
export function purposeOf(speaksFor: SpeaksFor, categories: readonly Category[]): Purpose {
  if ('tone' in speaksFor) return `tone:${speaksFor.tone}`;
  if ('type' in speaksFor) return `type:${speaksFor.type}`;
  if ('step' in speaksFor) return `step:${speaksFor.step}`;
  if ('finding' in speaksFor) return `finding:${speaksFor.finding}`;
  if ('flag' in speaksFor)
    return [...coreFlags, ...categories.map(({ id }) => `${TOPIC}${id}`)].includes(speaksFor.flag)
      ? `flag:${speaksFor.flag}`
      : OWN_FLAG;
  return OWN_SIGNAL;
}

/** What the rule then speaks for; what the former choice said besides is kept where it still makes sense. */
export function speaksForOf(purpose: Purpose, before: SpeaksFor): SpeaksFor {
  const at = purpose.indexOf(':');
  const [family, value] = [purpose.slice(0, at), purpose.slice(at + 1)];
  switch (family) {
    case 'tone':
      return { tone: value as (typeof tones)[number] };
    case 'type':
      return { type: value as (typeof customerTypes)[number], ...('cue' in before && { cue: before.cue }) };
    case 'step':
      return { step: value as (typeof steps)[number] };
    case 'finding':
      return {
        finding: value as (typeof severities)[number],
        kind: 'kind' in before ? before.kind : 'our-wording',
      };
    case 'signal':
      return { signal: value === '' ? 'our-sign' : value };
    default:
      return { flag: value === '' ? 'our-flag' : value };
  }
}
