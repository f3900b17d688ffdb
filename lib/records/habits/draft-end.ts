import type { OpenConversation } from '../../conversation/state';

/** What became of the remarks on a draft: counted when the draft is over, for the agent alone. */
export function draftCounts(
  raised: readonly string[],
  last: OpenConversation['draft'],
  dismissed: readonly string[],
): string[] {
  const still = new Set(last?.review?.findings.map(({ rule }) => rule));
  return [
    'drafts',
    ...raised.flatMap((rule) => [
      `finding:${rule}`,
      ...(dismissed.includes(rule) ? [] : [still.has(rule) ? `kept:${rule}` : `changed:${rule}`]),
    ]),
  ];
}
