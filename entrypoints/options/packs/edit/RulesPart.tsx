import { useDeferredValue, useMemo } from 'react';

import { ItemList } from '../../../../components/pack-editor/ItemList';
import { RuleForm } from '../../../../components/pack-editor/RuleForm';
import type { TroublesAt } from '../../../../components/pack-editor/troubles';
import { TwoPanes } from '../../../../components/pack-editor/TwoPanes';
import type { RuleFile } from '../../../../lib/packs/schema';
import { purposeWords } from '../../purpose-words';
import { freshId } from '../ids';
import { tryRule } from '../try-rule';
import { classesWith, coreRuleIds } from './core-words';
import { idsOf, replaced, without } from './list-changes';
import type { PartProps } from './part';
import { patternTroubles } from './pattern-troubles';
import { textsOf } from './sample-texts';
import { faultsUnder, troublesIn } from './troubles-in';

/** The rules of a pack. */
export function RulesPart(props: PartProps) {
  const { pack, change, item, href, faults } = props;
  const open = pack.rules.find(({ id }) => id === item);
  const add = (): void => {
    const id = freshId(`${pack.id}-rule`, new Set([...idsOf(pack.rules), ...coreRuleIds]));
    const fresh: RuleFile = {
      id,
      speaksFor: { finding: 'caution', kind: 'our-wording' },
      why: '',
      patterns: [],
      source: 'Team practice',
      strength: 'C',
      examples: { match: [''], miss: [''] },
    };
    change({ ...pack, rules: [fresh, ...pack.rules] }, `add ${id}`);
    location.hash = href(id);
  };
  return (
    <TwoPanes
      list={
        <ItemList
          what="rules"
          open={item}
          add="Add a rule"
          onAdd={add}
          items={pack.rules.map(({ id, why, patterns, speaksFor }) => ({
            id,
            title: why !== '' ? why : (patterns[0] ?? 'A new rule'),
            note: purposeWords(speaksFor),
            href: href(id),
            faults: faultsUnder(faults, ['rules', id]),
          }))}
        />
      }
    >
      {open ? <OpenRule key={open.id} {...props} rule={open} /> : <p className="quiet">Choose a rule, or add one.</p>}
    </TwoPanes>
  );
}

const fields = ['patterns', 'speaksFor', 'why', 'rewrite', 'examples', 'unless', 'source'];

/** What the check says; and of patterns at once what is wrong with their writing, which it says only where all else is whole. */
function troublesOf(rule: RuleFile, faults: PartProps['faults']): TroublesAt {
  const checked = troublesIn(faults, ['rules', rule.id], fields);
  return (field, rest) => {
    const said = checked(field, rest);
    const patterns = field === 'patterns' ? rule.patterns : field === 'unless' ? (rule.unless ?? []) : [];
    return said.length > 0 ? said : patternTroubles(patterns);
  };
}

function OpenRule({ rule, pack, change, href, faults, samples, onSamples }: PartProps & { rule: RuleFile }) {
  // Tried a moment after it was typed where there is much to try it on, so that typing never waits.
  const [triedRule, triedOn] = [useDeferredValue(rule), useDeferredValue(samples)];
  const tried = useMemo(() => tryRule(triedRule, classesWith(pack), textsOf(triedOn)), [triedRule, triedOn, pack]);
  return (
    <RuleForm
      rule={rule}
      categories={pack.settings.categories ?? []}
      samples={samples}
      tried={tried}
      troublesAt={troublesOf(rule, faults)}
      onSamples={onSamples}
      onChange={(changed, what) => {
        change({ ...pack, rules: replaced(pack.rules, changed) }, `${rule.id} ${what}`);
      }}
      onRemove={() => {
        change({ ...pack, rules: without(pack.rules, rule.id) }, `remove ${rule.id}`);
        location.hash = href();
      }}
    />
  );
}
