import { TeamRulesForm } from '../../../components/TeamRulesForm';
import type { ViewProps } from '../view';

/** What the team has agreed: limits, consequence, who takes over. */
export function TeamSettings({ settings, change }: ViewProps) {
  return (
    <section id="team" aria-labelledby="team-title">
      <h2 id="team-title">Team rules</h2>
      <p className="quiet">
        What your team has agreed. A promise beyond a limit is remarked on; where a field is empty, the panel says to
        ask your lead.
      </p>
      <TeamRulesForm
        team={settings.team}
        onChange={({ limits, consequence, escalation }) => {
          change(() => ({ team: { limits, consequence, escalation: [...escalation] } }));
        }}
      />
    </section>
  );
}
