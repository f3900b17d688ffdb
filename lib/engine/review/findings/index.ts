import type { Finding } from '../../types';
import type { Seen } from '../seen';
import { admitsFault } from './admits-fault';
import { apologies } from './apologies';
import { capitals } from './capitals';
import { chattyScript } from './chatty-script';
import { emptySlot } from './empty-slot';
import { likeBefore } from './like-before';
import { noWayForward } from './no-way-forward';
import { openPromise } from './open-promise';
import { order } from './order';
import { asksWhatTheyGave } from './asks-what-they-gave';
import { coldOpening } from './cold-opening';
import { tooManyQuestions } from './too-many-questions';
import { beyondLimits } from './beyond-limits';
import { privateData } from './private-data';
import { byRules } from './by-rules';
import { we } from './we';
import { wrongName } from './wrong-name';

const GRAVITY = { stop: 0, caution: 1, hint: 2 } as const;

/** Each looks at one thing that rules alone cannot know. */
const makers = [
  emptySlot,
  wrongName,
  privateData,
  byRules,
  apologies,
  openPromise,
  beyondLimits,
  capitals,
  we,
  order,
  likeBefore,
  admitsFault,
  chattyScript,
  asksWhatTheyGave,
  coldOpening,
  tooManyQuestions,
  noWayForward,
];

/** All remarks on a draft, in order of place. Where two speak of the same words, the graver one stays. */
export function findingsOf(seen: Seen): Finding[] {
  const all = makers
    .flatMap((make) => make(seen))
    .sort((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity] || one.start - other.start);
  const kept: Finding[] = [];
  for (const finding of all) {
    if (!kept.some((other) => other.start < finding.end && finding.start < other.end)) kept.push(finding);
  }
  return offeredOnce(
    kept.sort((one, other) => one.start - other.start),
    seen,
  );
}

/**
 * A sentence is offered for one place only: the same words twice in a reply are worse than what they replace. So is one to the same
 * effect: after "I'll find out", nobody needs "I'll take this up" as well.
 */
function offeredOnce(findings: readonly Finding[], { draft }: Seen): Finding[] {
  const kinds = new Map(
    draft.matches.flatMap(({ rule: { id, speaksFor } }) => ('finding' in speaksFor ? [[id, speaksFor.kind]] : [])),
  );
  const offered = new Set<string>();
  return findings.map((finding) => {
    const { rewrite } = finding;
    if (rewrite === null || !/[.!?]$/.test(rewrite)) return finding;
    const effect = kinds.get(finding.rule) ?? rewrite;
    if (offered.has(effect) || draft.text.includes(rewrite)) return { ...finding, rewrite: null };
    offered.add(effect);
    return finding;
  });
}
