import type { Tone } from '../../lib/engine/types';
import { labelWords } from '../label-words';

/** How heated a customer was over a conversation: words, with a mark by shape and colour. */
export function HeatPath({ tones }: { tones: readonly Tone[] }) {
  return (
    <ol className="heat-path" aria-label="How heated they were, message by message">
      {tones.map((tone, index) => (
        <li key={index} data-tone={tone}>
          {labelWords(tone).name}
        </li>
      ))}
    </ol>
  );
}
