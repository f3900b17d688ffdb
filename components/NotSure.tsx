import { tones } from '../lib/engine/types';
import type { Reading } from '../lib/engine/types';
import { labelWords } from './label-words';
import './Notice.css';

/** Says that the reading is not sure, and between what. */
export function NotSure({ toneProbabilities }: Pick<Reading, 'toneProbabilities'>) {
  const [first, second] = tones
    .map((tone, step) => ({ tone, share: toneProbabilities[step] ?? 0 }))
    .sort((a, b) => b.share - a.share);
  if (!first || !second) return null;
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return (
    <p className="notice" data-kind="unsure">
      <strong>Not sure.</strong> The words lie between {labelWords(first.tone).name.toLowerCase()} (
      {percent(first.share)}) and {labelWords(second.tone).name.toLowerCase()} ({percent(second.share)}). Read it
      yourself before you choose.
    </p>
  );
}
