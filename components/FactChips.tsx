import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

import type { MendedFact } from '../lib/conversation/state';
import type { Span } from '../lib/engine/types';
import { factText, factWords, goesWithoutSaying } from './fact-words';
import { FactForm } from './FactForm';
import './FactChips.css';

interface Props {
  facts: readonly MendedFact[];
  /** The agent's correction of the fact at an index of `facts`; null dismisses it. */
  onMend: (index: number, value: string | null) => void;
  /** Called with the fact's words while they are to be lit up, and with null afterwards. */
  onLight: (span: Span | null) => void;
}

/** What the customer said that a good reply names. Press one to correct or dismiss it: the phrasings follow. */
export function FactChips({ facts, onMend, onLight }: Props) {
  if (facts.length === 0) return null;
  return (
    <section aria-label="Facts in the message">
      <ul className="chips">
        {facts.map((fact, index) =>
          goesWithoutSaying(fact, facts) ? null : (
            <li key={`${fact.kind} ${fact.start}`} className="fact-chips__item">
              <FactChip
                fact={fact}
                onMend={(value) => {
                  onMend(index, value);
                }}
                onLight={onLight}
              />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function FactChip({
  fact,
  onMend,
  onLight,
}: {
  fact: MendedFact;
  onMend: (value: string | null) => void;
  onLight: Props['onLight'];
}) {
  const dismissed = fact.mended === null;
  const value = fact.mended ?? factText(fact);
  const light = (on: boolean): void => {
    onLight(on ? { start: fact.start, end: fact.end } : null);
  };
  return (
    <DialogTrigger>
      <Button
        className="chip fact-chips__chip"
        data-dismissed={dismissed || undefined}
        onHoverChange={light}
        onFocusChange={light}
      >
        <span className="fact-chips__kind">{factWords[fact.kind]}</span>{' '}
        <span className="fact-chips__value">{value}</span>
        {dismissed && <span className="visually-hidden">(dismissed)</span>}
        {typeof fact.mended === 'string' && <span className="fact-chips__kind">corrected</span>}
      </Button>
      <Popover className="floating" placement="bottom start">
        <Dialog aria-label={`${factWords[fact.kind]}: ${value}`}>
          {({ close }) => (
            <FactForm
              fact={fact}
              onDone={(mended) => {
                onMend(mended);
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
