import type { Evidence } from '../lib/engine/types';
import { labelWords } from './label-words';
import type { Explain } from './rule-note';
import { strengthWords } from './source-words';
import './EvidenceNotes.css';

interface Props {
  text: string;
  evidence: readonly Evidence[];
  explain: Explain;
}

/** What some words of a message counted for: which rule, why, how much, on whose word. */
export function EvidenceNotes({ text, evidence, explain }: Props) {
  return (
    <ul className="evidence-notes">
      {evidence.map((mark) => {
        const note = mark.note ?? explain(mark.rule);
        return (
          <li key={`${mark.rule} ${mark.label} ${mark.start}`}>
            <p className="evidence-notes__words">“{text.slice(mark.start, mark.end)}”</p>
            <p>
              {pull(mark.weight)} <strong>{labelWords(mark.label).name.toLowerCase()}</strong>.{' '}
              {note?.why ?? 'Learned: in labelled messages these words go with it.'}
            </p>
            {note && (
              <p className="quiet">
                Source: {note.source} ({strengthWords[note.strength]}). Rule: {mark.rule}
                {mark.note && `. From ${mark.note.from}`}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A weight (log-odds) in words. */
const pull = (weight: number): string =>
  weight < 0
    ? 'Speaks against'
    : weight >= 2
      ? 'Speaks strongly for'
      : weight >= 0.8
        ? 'Speaks for'
        : 'Speaks a little for';
