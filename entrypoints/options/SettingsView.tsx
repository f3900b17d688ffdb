import { PhrasingSettings } from './settings/PhrasingSettings';
import { ReadingSettings } from './settings/ReadingSettings';
import { ReplySettings } from './settings/ReplySettings';
import { TeamSettings } from './settings/TeamSettings';
import type { ViewProps } from './view';

/** What the agent sets: where Evenkeel reads, how it remarks, their own phrasings, what the team agreed. */
export function SettingsView(props: ViewProps) {
  return (
    <>
      <ReadingSettings {...props} />
      <ReplySettings {...props} />
      <PhrasingSettings {...props} />
      <TeamSettings {...props} />
    </>
  );
}
