import type { Pack, Weights } from '../engine/pack';
import { inPieces } from '../engine/pieces';
import { preparing } from '../engine/prepare';
import type { DraftWeights } from '../engine/review/draft-weights';
import { makingBytes } from './bytes';
import { forEngine } from './for-engine';
import type { PackFile } from './schema';
import { withTeamRules } from './team-weights';

/** All that the core brings: its rules as they are written, and what was fitted for them. */
export interface Core {
  pack: Pack;
  weights: Weights;
  draftWeights: DraftWeights;
}

/**
 * One engine of the core and these packs, as bytes (`fromBytes`). The pack that others stand above comes first; all of them were
 * checked. A second's work or more: `pause` is awaited between small pieces of it.
 */
export async function buildEngine(
  core: Core,
  packs: readonly PackFile[],
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const added = packs.map(forEngine);
  const weights = withTeamRules(core.weights, added);
  const { prepared } = await inPieces(preparing([core.pack, ...added], weights), pause);
  return inPieces(makingBytes({ prepared, weights, draftWeights: core.draftWeights }), pause);
}
