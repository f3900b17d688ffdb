import { RegisterChoice } from '../../../components/RegisterChoice';
import { Toggle } from '../../../components/Toggle';
import type { ViewProps } from '../view';

/** How drafts are remarked on, and how replies sound. */
export function ReplySettings({ settings, change }: ViewProps) {
  return (
    <section id="replies" aria-labelledby="replies-title">
      <h2 id="replies-title">Replies</h2>
      <Toggle
        on={settings.liveReview ?? true}
        onChange={(liveReview) => {
          change(() => ({ liveReview }));
        }}
      >
        Remarks on your draft while you type
      </Toggle>
      <p className="quiet">Off: you press “Check my draft” in the panel when you want them.</p>
      <RegisterChoice
        register={settings.register ?? 'plain'}
        onChoose={(register) => {
          change(() => ({ register }));
        }}
      />
    </section>
  );
}
