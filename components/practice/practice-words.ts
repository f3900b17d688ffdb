import type { Step } from '../../lib/engine/types';
import type { Point, PointOf } from '../../lib/practice/score/point';
import type { RolePlayEnding, RolePlayTurn } from '../../lib/practice/role-play';
import { severityWords } from '../severity-words';
import { stepWords } from '../step-words';

export const levelWords = { 1: 'First days', 2: 'Harder', 3: 'Hardest' } as const;

export const empathyWords = {
  reaction: { name: 'Feels with them', meaning: 'Says that it touched the writer.' },
  interpretation: { name: 'Understands', meaning: 'Shows what was taken in, and what it meant.' },
  exploration: { name: 'Asks', meaning: 'Asks about what is not said.' },
} as const;

export const moodWords: Readonly<Record<RolePlayTurn['mood'], { name: string; sign: string }>> = {
  'calms-down': { name: 'calms down', sign: '↓' },
  'digs-in': { name: 'digs in', sign: '→' },
  'turns-abusive': { name: 'turns abusive', sign: '↑' },
};

export const outcomeWords: Readonly<Record<RolePlayEnding['outcome'], string>> = {
  settled: 'Settled',
  open: 'Left open',
  lost: 'Lost',
};

export const partTitles = {
  step: 'Steps',
  empathy: 'Empathy',
  question: 'Their questions',
  heat: 'Heat',
  remark: 'Remarks',
} as const satisfies Record<PointOf['kind'], string>;

/** On whose word a kind of point is given. */
export const partSources: Partial<Record<PointOf['kind'], string>> = {
  empathy: 'In three parts, after EPITOME (Sharma et al. 2020).',
};

/** What a point is for, in a few words. */
export function pointWords({ of }: Point): string {
  switch (of.kind) {
    case 'step':
      return stepWords[of.step];
    case 'empathy':
      return `${empathyWords[of.part].name} (${['not yet', 'a little', 'well'][of.level]})`;
    case 'question':
      return `“${of.question}”`;
    case 'heat':
      return 'What it does to the heat';
    case 'remark':
      return severityWords[of.severity].name;
  }
}

/** The name that an attempt keeps of a point (`step:apology`), in words. */
export function keptPointWords(name: string): string {
  const [kind, of = ''] = name.split(':');
  if (kind === 'step') return stepWords[of as Step];
  if (kind === 'empathy') return empathyWords[of as keyof typeof empathyWords].name;
  return kind === 'questions' ? 'Their questions answered' : 'Lowers the heat';
}

/** A score in a word: a number alone says little. */
export function scoreWords(total: number): string {
  if (total >= 85) return 'Ready to send';
  if (total >= 65) return 'Nearly there';
  return total >= 40 ? 'A beginning' : 'Not yet';
}
