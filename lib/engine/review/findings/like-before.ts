import type { Finding } from '../../types';
import { wordGroups } from '../../word-groups';
import type { Seen } from '../seen';

/** A sentence of fewer word groups says too little to be called a repeat. */
const FEWEST_GROUPS = 4;
const SAME = 0.8;

/** A sentence in words that this agent has sent to others. Known by hashes only; greeting and signature are not looked at. */
export function likeBefore({ draft, input, heat }: Seen): Finding[] {
  const { groups } = input.memory;
  if (groups.size === 0 || heat === 0) return [];
  return draft.sentences.flatMap(({ text, start, end }) => {
    const own = wordGroups(text);
    const times = own.map((group) => groups.get(group) ?? 0);
    if (own.length < FEWEST_GROUPS || times.filter((count) => count > 0).length / own.length < SAME) return [];
    const most = Math.max(...times);
    return [
      {
        start,
        end,
        rule: 'like-before',
        severity: 'hint' as const,
        why: most > 1 ? `You have sent this sentence to ${most} others lately.` : 'You have sent this sentence before.',
        source:
          'Decock et al. 2021, Journal of Internet Commerce, doi 10.1080/15332861.2020.1848060: personal replies beat routine ones',
        strength: 'A' as const,
        rewrite: null,
      },
    ];
  });
}
