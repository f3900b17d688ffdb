import { Button } from 'react-aria-components/Button';

import type { Finding } from '../lib/engine/types';
import { SeveritySign } from './SeveritySign';
import { strengthWords } from './source-words';

interface Props {
  finding: Finding;
  /** The words of the draft that it is about. */
  passage: string;
  outcome: { done: boolean; words: string } | null;
  onLight: (on: boolean) => void;
  onApply: () => void;
  onDismiss: (reach: 'once' | 'always') => void;
}

/** One remark: how grave, on which words, why, on whose word, what to write instead. */
export function FindingItem({ finding, passage, outcome, onLight, onApply, onDismiss }: Props) {
  const light = { onMouseEnter: () => { onLight(true); }, onMouseLeave: () => { onLight(false); } };
  return (
    <li className="finding" data-severity={finding.severity} data-rule={finding.rule} {...light} onFocus={() => { onLight(true); }} onBlur={() => { onLight(false); }}>
      <p>
        <SeveritySign severity={finding.severity} /> <span className="finding__passage">“{passage}”</span>
      </p>
      <p>
        {finding.why}{' '}
        <span className="quiet">{finding.source} ({strengthWords[finding.strength]})</span>
      </p>
      {finding.rewrite !== null && (
        <p className="finding__rewrite">
          <span className="quiet">Instead:</span> {finding.rewrite === '' ? 'leave it out' : `“${finding.rewrite}”`}
        </p>
      )}
      <div className="finding__actions">
        {finding.rewrite !== null && <Button className="button" onPress={onApply}>Apply</Button>}
        <Button className="button button--bare" onPress={() => { onDismiss('once'); }}>Leave it</Button>
        <Button className="button button--bare" onPress={() => { onDismiss('always'); }}>Never this rule</Button>
      </div>
      <p className="finding__outcome" role="status" data-done={outcome?.done || undefined}>{outcome?.words}</p>
    </li>
  );
}
