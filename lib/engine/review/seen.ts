import type { Engine } from '../compile';
import { scan } from '../scan';
import { type Draft, readDraft } from './draft';
import { type Weighed, weighMarks } from './draft-weights';
import { featuresOf } from './features';
import type { ReviewInput } from './input';
import { type Topic, topicOf } from './topic';

/** A draft read beside the message it answers: what every remark is made from. */
export interface Seen {
  input: ReviewInput;
  draft: Draft;
  messageTopic: Topic;
  marks: Weighed;
  /** 0 calm … 3 abusive. */
  heat: number;
}

const HEATS = { calm: 0, frustrated: 1, angry: 2, abusive: 3 } as const;

export function see(engine: Engine, input: ReviewInput): Seen {
  const messageTopic = topicOf(scan(engine, input.message).words);
  const draft = readDraft(engine, input.draft);
  const features = featuresOf(draft, { text: input.message, topic: messageTopic }, engine.serviceTalk);
  return {
    input,
    draft,
    messageTopic,
    marks: weighMarks(engine.draftWeights, features),
    heat: HEATS[input.reading.tone],
  };
}
