import { HabitsView } from './HabitsView';
import { InsightsView } from './InsightsView';
import { PacksView } from './PacksView';
import { PrivacyView } from './PrivacyView';
import { RulesView } from './RulesView';
import { SettingsView } from './SettingsView';
import type { View } from './view';

/** The views of the options page, in the order of the navigation. A new view is a line here, and its file. */
export const views: readonly [View, ...View[]] = [
  { id: 'settings', title: 'Settings', component: SettingsView, sections: ['reading', 'replies', 'phrasings', 'team'] },
  { id: 'packs', title: 'Packs', component: PacksView },
  { id: 'rules', title: 'Rules', component: RulesView },
  { id: 'insights', title: 'What customers bring', component: InsightsView },
  { id: 'habits', title: 'My habits', component: HabitsView },
  { id: 'privacy', title: 'Privacy', component: PrivacyView },
];
