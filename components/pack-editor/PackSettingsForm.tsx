import { registers } from '../../lib/engine/types';
import { PickOne } from '../PickOne';
import { registerWords } from '../step-words';
import { TeamRulesForm } from '../TeamRulesForm';
import { CategoryRows } from './CategoryRows';
import { apologyWords, currencies, type PackSettings, type SettingsChange, teamOf, withTeam } from './pack-settings';
import { StepOrder } from './StepOrder';
import type { TroublesAt } from './troubles';
import './forms.css';

interface Props {
  settings: PackSettings;
  troublesAt: TroublesAt;
  onChange: SettingsChange;
}

const notSaid = { value: '', name: 'this pack does not say' } as const;

/** What a pack sets for every reply of the team. What is left open stays as the agent has it. */
export function PackSettingsForm({ settings, troublesAt, onChange }: Props) {
  const put = (changed: Partial<PackSettings>, what: string): void => {
    onChange({ ...settings, ...changed }, what);
  };
  const limits = settings.limits ?? {};
  return (
    <div className="pack-form">
      {troublesAt('', true).map((trouble) => (
        <p key={trouble} className="edit-field__trouble">
          {trouble}
        </p>
      ))}
      <div className="form-row">
        <PickOne
          label="How an apology is worded"
          groups={[{ options: [notSaid, ...apologyWords] }]}
          chosen={settings.apology ?? ''}
          onChoose={(apology) => {
            put({ apology: apology === '' ? undefined : apology }, 'apology');
          }}
        />
        <PickOne
          label="How replies sound"
          groups={[{ options: [notSaid, ...registers.map((value) => ({ value, name: registerWords[value] }))] }]}
          chosen={settings.register ?? ''}
          onChoose={(register) => {
            put({ register: register === '' ? undefined : register }, 'register');
          }}
        />
      </div>
      <StepOrder
        steps={settings.replySteps ?? []}
        onChange={(replySteps) => {
          put({ replySteps: replySteps.length === 0 ? undefined : replySteps }, 'steps');
        }}
      />
      <TeamRulesForm
        team={teamOf(settings)}
        onChange={(team) => {
          onChange(withTeam(settings, team), 'team rules');
        }}
      />
      {limits.amount !== undefined && (
        <PickOne
          label="Currency of the largest amount"
          groups={[{ options: currencies(limits.currency) }]}
          chosen={limits.currency ?? 'USD'}
          onChoose={(currency) => {
            put({ limits: { ...limits, currency } }, 'currency');
          }}
        />
      )}
      <CategoryRows
        categories={settings.categories ?? []}
        onChange={(categories) => {
          put({ categories: categories.length === 0 ? undefined : categories }, 'categories');
        }}
      />
    </div>
  );
}
