import type { Pack, Rule } from '../../lib/engine/pack';

/** As many rules as asked for: the pack's own, then copies of them with one word of each pattern changed, so that every rule is another. */
export function withRules(pack: Pack, count: number): Pack {
  const own = pack.rules.filter(({ patterns }) => patterns.length > 0);
  const rules: Rule[] = own.slice(0, count);
  for (let copy = 1; rules.length < count; copy++) {
    for (const rule of own) {
      if (rules.length === count) break;
      rules.push({
        ...rule,
        id: `${rule.id}-${copy}`,
        patterns: rule.patterns.map((pattern) => `${pattern} more${copy}`),
        unless: [],
      });
    }
  }
  return { ...pack, rules };
}
