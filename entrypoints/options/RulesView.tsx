import { RuleList } from '../../components/RuleList';
import { CorrectedCases } from './corrections/CorrectedCases';
import { useAgreement } from './corrections/use-agreement';
import { ruleEntries } from './rule-entries';
import type { ViewProps } from './view';
import { withOrWithout } from './with-or-without';

/** Every rule that ships, to look up and to switch off. */
export function RulesView({ settings, change }: ViewProps) {
  const agreement = useAgreement();
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">Rules</h2>
      <p className="quiet">
        A reading is the sum of what these mark. Every rule says why, and where it comes from; where it spoke on your
        tickets, also how often you corrected it.
      </p>
      <RuleList
        rules={ruleEntries}
        agreement={agreement}
        off={settings.rulesOff}
        onSwitch={(rule, off) => {
          change(({ rulesOff }) => ({ rulesOff: withOrWithout(rulesOff, rule, off) }));
        }}
      />
      <CorrectedCases />
    </section>
  );
}
