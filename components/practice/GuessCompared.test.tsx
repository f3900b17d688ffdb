import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import type { Reading } from '../../lib/engine/types';
import { compareGuess } from '../../lib/practice/guess';
import { cases, engine } from '../../tests/practice-desk';
import { read } from '../../lib/engine';
import { GuessCompared } from './GuessCompared';

const [one] = cases;
const message = 'What the hell is it with row 5,000?';

function show(more: Partial<Reading>): void {
  if (!one) return;
  const guess = { tone: 'angry', types: [] } as const;
  render(
    <GuessCompared
      guess={guess}
      compared={compareGuess(guess, one)}
      expected={one.expect}
      message={message}
      read={{ ...read(engine, message), types: [], flags: [], ...more }}
      hard="He swears at a spreadsheet."
      explain={() => null}
    />,
  );
}

it('a reading that is not sure is told as what it leaves open, not as a tone', () => {
  show({ sure: false, tone: 'angry', toneProbabilities: [0, 0.46, 0.53, 0.01] });
  expect(screen.getByText(/He swears at a spreadsheet/)).toHaveTextContent('reads it as between frustrated and angry.');
});

it('a sure one is told as its tone', () => {
  show({ sure: true, tone: 'angry' });
  expect(screen.getByText(/He swears at a spreadsheet/)).toHaveTextContent('reads it as angry.');
});
