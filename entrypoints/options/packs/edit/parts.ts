import { AboutPart } from './AboutPart';
import { BenchPart } from './BenchPart';
import type { Part } from './part';
import { PhrasingsPart } from './PhrasingsPart';
import { RulesPart } from './RulesPart';
import { SettingsPart } from './SettingsPart';
import { WordsPart } from './WordsPart';

/** The parts of the editor, in the order of its navigation. */
export const parts: readonly [Part, ...Part[]] = [
  {
    id: 'phrasings',
    title: 'Phrasings',
    component: PhrasingsPart,
    field: 'phrasings',
    count: (p) => p.phrasings.length,
  },
  { id: 'rules', title: 'Rules', component: RulesPart, field: 'rules', count: (p) => p.rules.length },
  { id: 'words', title: 'Word lists', component: WordsPart, field: 'classes', count: (p) => p.classes.length },
  { id: 'team', title: 'Team settings', component: SettingsPart, field: 'settings' },
  { id: 'bench', title: 'Test bench', component: BenchPart },
  { id: 'about', title: 'About', component: AboutPart },
];
