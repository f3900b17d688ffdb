import { scan } from '../../lib/engine/scan';
import { claims } from '../../lib/engine/weigh/claims';
import { kindsOfConduct, KINDS_FOR_BAD_FAITH } from '../../lib/engine/weigh/conduct';
import type { RuleSigns } from './callings';
import type { Design } from './design';
import { LABELS } from './labels';

/** What the rules say of each text, beside what the weights make of it. */
export function signsOf({ engine, rows }: Design, texts: readonly string[]): RuleSigns {
  const conduct = Uint8Array.from(texts, (text) =>
    kindsOfConduct(engine.conduct, scan(engine, text).chosen.rules) >= KINDS_FOR_BAD_FAITH ? 1 : 0,
  );
  const claimed = new Map(LABELS.map((label) => [label, new Uint8Array(rows.count)]));
  for (let row = 0; row < rows.count; row++) {
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
      const rule = engine.rules[rows.columns[at] as number];
      if (rule === undefined) continue;
      for (const [label, signs] of claimed) if (claims(rule.speaksFor, label)) signs[row] = 1;
    }
  }
  return { conduct, claims: claimed };
}
