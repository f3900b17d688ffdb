import type { Engine } from './compile';
import type { Rule } from './pack';
import type { Evidence, Finding } from './types';

type Origins = Pick<Engine, 'packs' | 'rules' | 'originOf' | 'numberOf'>;

/** The name of a pack, as `from` of what comes from it; nothing for the core, whose rules and phrasings go without saying. */
export function fromPack({ packs }: Pick<Engine, 'packs'>, id: string): { from?: string } {
  const at = packs.findIndex((pack) => pack.id === id);
  return at > 0 ? { from: packs[at]?.name ?? id } : {};
}

/** A remark with the name of the pack whose rule made it. */
export function remarkWithOrigin(engine: Origins, finding: Finding): Finding {
  const team = teamRule(engine, finding.rule);
  return team === null ? finding : { ...finding, from: team.from };
}

/** Evidence with what its rule says for itself, where the rule is of a team's pack: nobody else knows of it. */
export function evidenceWithOrigin(engine: Origins, evidence: readonly Evidence[]): readonly Evidence[] {
  if (engine.packs.length < 2) return evidence;
  return evidence.map((mark) => {
    const team = teamRule(engine, mark.rule);
    if (team === null) return mark;
    const { why, source, strength } = team.rule;
    return { ...mark, note: { from: team.from, why, source, strength } };
  });
}

/** A rule that is not of the core, and the name of its pack. */
function teamRule(engine: Origins, id: string): { rule: Rule; from: string } | null {
  const number = engine.numberOf.get(id);
  const rule = number === undefined ? undefined : engine.rules[number];
  const { from } = fromPack(engine, number === undefined ? '' : (engine.originOf[number] ?? ''));
  return rule === undefined || from === undefined ? null : { rule, from };
}
