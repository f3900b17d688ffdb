import { Button } from 'react-aria-components/Button';

import { GuessCompared } from '../../components/practice/GuessCompared';
import { GuessForm } from '../../components/practice/GuessForm';
import type { Explain } from '../../components/rule-note';
import type { PracticeCase } from '../../lib/packs/case-schema';
import type { Exercise } from '../../lib/practice/exercise';
import { compareGuess, type Guess } from '../../lib/practice/guess';
import { readsAsExpected } from '../../lib/practice/reads-as-expected';

interface Props {
  one: PracticeCase;
  exercise: Exercise;
  guess: Guess | null;
  onGuess: (guess: Guess) => void;
  onWrite: () => void;
  explain: Explain;
}

/** First a guess, then what the words say. */
export function ReadStage({ one, exercise, guess, onGuess, onWrite, explain }: Props) {
  if (!guess) return <GuessForm onGuess={onGuess} />;
  return (
    <>
      <GuessCompared
        guess={guess}
        compared={compareGuess(guess, one)}
        expected={one.expect}
        message={exercise.message}
        read={exercise.read}
        hard={readsAsExpected(exercise.read, one) ? null : (one.hard ?? 'Evenkeel and the case differ here.')}
        explain={explain}
      />
      <div>
        <Button className="button button--main" onPress={onWrite}>
          Write the reply
        </Button>
      </div>
    </>
  );
}
