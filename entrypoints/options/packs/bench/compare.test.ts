import { describe, expect, it } from 'vitest';

import { isChanged } from '../../../../components/packs/bench-result';
import { core, pack, phrasing, rule } from '../../../../tests/fakes/packs';
import { compile } from '../../../../lib/engine';
import { asPack, type PackFile } from '../../../../lib/packs/schema';
import { withTeamRules } from '../../../../lib/packs/team-weights';
import { compare } from './compare';

const engineOf = (...added: PackFile[]) => {
  const packs = added.map(asPack);
  return compile([core.pack, ...packs], withTeamRules(core.weights, packs), core.draftWeights).engine;
};
const ours = pack('ours', {
  rules: [
    rule('wholesale', 'our pallet', 'wholesale'),
    { ...rule('no-parcel-box', 'your parcel box'), speaksFor: { finding: 'caution', kind: 'our-wording' } },
  ],
  phrasings: [phrasing('ours-thanks', 'Cheers from all of us.')],
});
const [before, after] = [engineOf(), engineOf(ours)];
const tried = (message: string, reply: string | null = null) =>
  compare(before, after, 'ours', { id: '1', message, reply });

describe('what a pack changes', () => {
  it('is a flag that is called now, with its evidence', () => {
    expect(tried('Where is our pallet today?')).toMatchObject({
      gained: ['wholesale'],
      lost: [],
      evidence: { gained: [{ rule: 'wholesale', start: 9, end: 19 }], lost: [] },
    });
  });

  it('is a remark on a reply', () => {
    const { findings } = tried('Where is it, please?', 'I put it into your parcel box on Monday.');
    expect(findings.gained.map(({ rule: id }) => id)).toEqual(['no-parcel-box']);
  });

  it('is a phrasing that is offered, which changes no reading', () => {
    const result = tried('Where is it, please? I would like to know that.');
    expect(result.offered).toEqual([{ step: 'thanks', text: 'Cheers from all of us.' }]);
    expect(isChanged(result)).toBe(false);
  });

  it('is nothing where the pack says nothing', () => {
    expect(isChanged(tried('The kettle works well, thank you.', 'I am glad to hear it.'))).toBe(false);
  });
});
