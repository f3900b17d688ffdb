import type { Reading } from '../../lib/engine/types';
import type { Compared, Guess } from '../../lib/practice/guess';
import { calledEvidence } from '../called-evidence';
import { EvidenceText } from '../EvidenceText';
import { labelWords } from '../label-words';
import { Notice } from '../Notice';
import type { Explain } from '../rule-note';
import { openTonesWords, tonesLeftOpen } from '../tones-left-open';
import './GuessCompared.css';

interface Props {
  guess: Guess;
  compared: Compared;
  expected: { tone: Reading['tone']; types: readonly string[]; flags: readonly string[] };
  message: string;
  /** As Evenkeel reads it. */
  read: Reading;
  /** Why a careful reader sees more, where Evenkeel reads it otherwise. */
  hard: string | null;
  explain: Explain;
}

const toneSays = {
  right: 'Right.',
  near: 'One step away: careful readers differ by as much.',
  off: 'Look again at the marked words.',
} as const;

/** The guess beside what the case says, and the words that Evenkeel goes by. */
export function GuessCompared({ guess, compared, expected, message, read, hard, explain }: Props) {
  return (
    <div className="guess-compared">
      <table>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">You</th>
            <th scope="col">The case</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          <tr data-right={compared.tone === 'right' || undefined}>
            <th scope="row">Tone</th>
            <td>{labelWords(guess.tone).name}</td>
            <td>{labelWords(expected.tone).name}</td>
            <td>{toneSays[compared.tone]}</td>
          </tr>
          {compared.types.map(({ type, guessed, expected: wanted }) => (
            <tr key={type} data-right={guessed === wanted || undefined}>
              <th scope="row">{labelWords(type).name}</th>
              <td>{guessed ? 'yes' : 'no'}</td>
              <td>{wanted ? 'yes' : 'no'}</td>
              <td>{guessed === wanted ? 'Right.' : wanted ? `Missed: ${labelWords(type).meaning}` : 'Not here.'}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">Not to miss</th>
            <td />
            <td>{expected.flags.map((flag) => labelWords(flag).name).join(', ') || 'nothing'}</td>
            <td />
          </tr>
        </tbody>
      </table>
      {hard !== null && (
        <Notice kind="quiet">
          <p>
            <strong>A hard one.</strong> {hard} Evenkeel reads it as {inWords(read)}.
          </p>
        </Notice>
      )}
      {read.status === 'read' && (
        <>
          <h3 className="section-title">The words that Evenkeel goes by. Press them to see why they count.</h3>
          <EvidenceText text={message} evidence={calledEvidence(read)} lit={[]} explain={explain} />
        </>
      )}
    </div>
  );
}

function inWords(reading: Reading): string {
  const { status, sure, tone, types, flags } = reading;
  if (status !== 'read') return 'another language, and says nothing';
  const labels = [...types, ...flags].map((label) => labelWords(label).name.toLowerCase());
  return [sure ? tone : openTonesWords(tonesLeftOpen(reading)), ...labels].join(', ');
}
