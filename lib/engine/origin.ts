import type { Engine } from './compile';
import type { Finding } from './types';

/** The name of a pack, as `from` of what comes from it; nothing for the core, whose rules and phrasings go without saying. */
export function fromPack({ packs }: Pick<Engine, 'packs'>, id: string): { from?: string } {
  const at = packs.findIndex((pack) => pack.id === id);
  return at > 0 ? { from: packs[at]?.name ?? id } : {};
}

/** A remark with the name of the pack whose rule made it. */
export function withOrigin(engine: Pick<Engine, 'packs' | 'rules' | 'originOf'>, finding: Finding): Finding {
  const rule = engine.rules.findIndex(({ id }) => id === finding.rule);
  return rule < 0 ? finding : { ...finding, ...fromPack(engine, engine.originOf[rule] ?? '') };
}
