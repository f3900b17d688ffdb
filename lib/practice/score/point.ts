import type { Severity, Span, Step } from '../../engine/types';

/** The three parts of empathy in writing (EPITOME: Sharma et al. 2020), each 0 none, 1 weak, 2 strong. */
export const empathyParts = ['reaction', 'interpretation', 'exploration'] as const;
export type EmpathyPart = (typeof empathyParts)[number];

/** What points are given or taken for. */
export type PointOf =
  | { kind: 'step'; step: Step }
  | { kind: 'empathy'; part: EmpathyPart; level: 0 | 1 | 2 }
  | { kind: 'question'; question: string }
  | { kind: 'heat' }
  | { kind: 'remark'; rule: string; severity: Severity };

/** One thing that a reply won or lost, with its reason and the words that did it. */
export interface Point {
  of: PointOf;
  /** Negative: taken away. */
  earned: number;
  /** The most that it can bring; 0 for what can only be lost. */
  most: number;
  /** The sentence of the draft that earned or lost it, or null where there is none. */
  span: Span | null;
  why: string;
}
