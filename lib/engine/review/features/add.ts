import type { Topic } from '../topic';

/** Notes a feature, if it holds. */
export type Add = (name: string, holds?: boolean) => void;

/** A message as the features of its answer see it. */
export interface Answered {
  text: string;
  topic: Topic;
}
