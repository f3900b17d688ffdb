import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';

import type { MendedFact, OpenConversation } from '../lib/conversation/state';
import type { Label, Reading, Span } from '../lib/engine/types';
import { calledEvidence, evidenceFor } from './called-evidence';
import { EvidenceText } from './EvidenceText';
import { FactChips } from './FactChips';
import { LabelList } from './LabelList';
import { labelWords } from './label-words';
import { languageWords } from './language-words';
import { Notice } from './Notice';
import type { Explain } from './rule-note';
import { ThreadLine } from './ThreadLine';
import { ToneScale } from './ToneScale';
import './ReadingView.css';

interface Props {
  conversation: Pick<OpenConversation, 'message' | 'reading' | 'course' | 'facts'>;
  explain: Explain;
  onMendFact: (index: number, value: MendedFact['text'] | null) => void;
  /** Where the agent says what is wrong with it. */
  children?: ReactNode;
}

/** A message longer than this, in characters, is shown in a box that scrolls. */
const LONG = 600;

/** What the message says, how heated its words are, and which words those are. */
export function ReadingView({
  conversation: { message, reading, course, facts },
  explain,
  onMendFact,
  children,
}: Props) {
  const [label, setLabel] = useState<Label | null>(null);
  const [chosen, setChosen] = useState<Label | null>(null);
  const [whole, setWhole] = useState(false);
  const [fact, setFact] = useState<Span | null>(null);
  const evidence = chosen ? evidenceFor(chosen, reading.evidence) : calledEvidence(reading);
  const lit = fact ? [fact] : label ? evidenceFor(label, reading.evidence).filter(({ weight }) => weight > 0) : [];
  const labels = { onLight: setLabel, chosen, onChoose: setChosen };
  return (
    <section className="reading" aria-label="Reading" data-tone={reading.sure ? reading.tone : 'unsure'}>
      {reading.status === 'read' && <ToneScale reading={reading} {...labels} />}
      {reading.status === 'not-my-language' && (
        <Notice kind="empty">
          <p>
            <strong>Not my language.</strong> This looks like {languageWords(reading.language)}. Evenkeel reads English,
            and would rather say nothing than guess.
          </p>
        </Notice>
      )}
      {reading.status === 'empty' && (
        <Notice kind="empty">
          <p>There are no words here to read.</p>
        </Notice>
      )}
      <LabelList types={reading.types} flags={reading.flags} probabilities={reading.probabilities} {...labels} />
      {reading.mayBeMisunderstanding && isClaim(reading) && (
        <Notice kind="quiet">
          <p>What they claim may rest on a misunderstanding. Check before you conclude anything.</p>
        </Notice>
      )}
      {chosen && (
        <p className="quiet" role="status">
          Marked: all that counts for or against {labelWords(chosen).name.toLowerCase()}. Press it again for the
          weightiest of every label.
        </p>
      )}
      {message.text !== '' && (
        <EvidenceText
          key={message.messageId}
          text={message.text}
          evidence={evidence}
          lit={lit}
          explain={explain}
          whole={message.text.length <= LONG || whole}
        />
      )}
      {message.text.length > LONG && (
        <div>
          <Button
            className="button button--bare"
            onPress={() => {
              setWhole(!whole);
            }}
          >
            {whole ? 'Show less of the message' : 'Show the whole message'}
          </Button>
        </div>
      )}
      {children}
      <ThreadLine course={course} />
      <FactChips facts={facts} onMend={onMendFact} onLight={setFact} />
    </section>
  );
}

/** Somebody in danger, or somebody who only insults, claims nothing that could be misunderstood. */
const isClaim = ({ types, flags }: Reading): boolean => types.length > 0 && !flags.includes('safety');
