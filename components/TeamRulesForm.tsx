import type { TeamRules } from '../lib/engine';
import { type EscalationCase, escalationCases } from '../lib/engine/types';
import { CommitField } from './CommitField';

const caseWords: Readonly<Record<EscalationCase, string>> = {
  safety: 'Somebody may be in danger',
  legal: 'A legal step is named',
  abuse: 'Insults and threats',
  'bad-faith': 'A claim in bad faith',
  public: 'They may go public',
};

const refuseNumber = (typed: string): string | null =>
  /^\d*(\.\d+)?$/.test(typed) ? null : 'Write a number, such as 50, or nothing.';
const shown = (limit: number | null): string => (limit === null ? '' : String(limit));
const limitOf = (typed: string): number | null => (typed === '' ? null : Number(typed));

/** What the team has agreed: limits, the consequence when abuse goes on, and who takes over. An empty field is not set. */
export function TeamRulesForm({ team, onChange }: { team: TeamRules; onChange: (team: TeamRules) => void }) {
  const { limits, consequence, escalation } = team;
  return (
    <div className="commit-rows">
      <CommitField
        label="Largest amount that may be promised"
        value={shown(limits.amount)}
        refuse={refuseNumber}
        onCommit={(amount) => {
          onChange({ ...team, limits: { ...limits, amount: limitOf(amount) } });
        }}
      />
      <CommitField
        label="Longest time that may be promised, in days"
        value={shown(limits.days)}
        refuse={refuseNumber}
        onCommit={(days) => {
          onChange({ ...team, limits: { ...limits, days: limitOf(days) } });
        }}
      />
      <CommitField
        label="What happens when insults go on"
        placeholder="I will end this conversation and my lead will write to you"
        value={consequence ?? ''}
        onCommit={(typed) => {
          // A clause: the phrasing that it stands in brings its own full stop.
          onChange({ ...team, consequence: typed.replace(/[.!\s]+$/, '') || null });
        }}
      />
      {escalationCases.map((when) => {
        const row = escalation.find((one) => one.when === when) ?? { when, who: '', within: '' };
        const put = (changed: Partial<typeof row>): void => {
          const now = { ...row, ...changed };
          const others = escalation.filter((one) => one.when !== when);
          onChange({ ...team, escalation: now.who === '' && now.within === '' ? others : [...others, now] });
        };
        return (
          <fieldset className="commit-row" key={when}>
            <legend>{caseWords[when]}</legend>
            <CommitField
              label="Who takes over"
              value={row.who}
              onCommit={(who) => {
                put({ who });
              }}
            />
            <CommitField
              label="When"
              placeholder="within an hour"
              value={row.within}
              onCommit={(within) => {
                put({ within });
              }}
            />
          </fieldset>
        );
      })}
    </div>
  );
}
