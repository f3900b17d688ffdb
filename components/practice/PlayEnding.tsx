import { Button } from 'react-aria-components/Button';

import type { Tone } from '../../lib/engine/types';
import type { RolePlayEnding } from '../../lib/practice/role-play';
import { HeatPath } from './HeatPath';
import { outcomeWords } from './practice-words';
import './PlayEnding.css';

interface Props {
  ending: RolePlayEnding;
  /** How heated the customer was, message by message. */
  tones: readonly Tone[];
  onAgain: () => void;
}

/** How a role play ended, and what made it end so. */
export function PlayEnding({ ending, tones, onAgain }: Props) {
  return (
    <section className="play-ending" data-outcome={ending.outcome} aria-label="How it ended">
      <h3 tabIndex={-1}>{outcomeWords[ending.outcome]}</h3>
      <p>{ending.lesson}</p>
      <HeatPath tones={tones} />
      <div>
        <Button className="button button--main" onPress={onAgain}>
          Play it again
        </Button>
      </div>
    </section>
  );
}
