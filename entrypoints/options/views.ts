import { lazy } from 'react';

import type { View } from './view';

/** The views of the options page, in the order of the navigation. A new view is a line here, and its file, which is loaded when it is looked at. */
export const views: readonly [View, ...View[]] = [
  {
    id: 'settings',
    title: 'Settings',
    component: lazy(async () => ({ default: (await import('./SettingsView')).SettingsView })),
    sections: ['reading', 'replies', 'phrasings', 'team'],
  },
  {
    id: 'packs',
    title: 'Packs',
    component: lazy(async () => ({ default: (await import('./PacksView')).PacksView })),
  },
  {
    id: 'rules',
    title: 'Rules',
    component: lazy(async () => ({ default: (await import('./RulesView')).RulesView })),
  },
  {
    id: 'insights',
    title: 'What customers bring',
    component: lazy(async () => ({ default: (await import('./insights/Insights')).Insights })),
  },
  {
    id: 'habits',
    title: 'My habits',
    component: lazy(async () => ({ default: (await import('./insights/Habits')).Habits })),
  },
  {
    id: 'privacy',
    title: 'Privacy',
    component: lazy(async () => ({ default: (await import('./PrivacyView')).PrivacyView })),
  },
];
