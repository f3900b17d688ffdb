import type { Engine } from '../compile';
import type { Scan } from '../scan';
import { AMOUNT, BOUNDARY, CODE, NUMBER, WORD, type Words } from '../text/words';
import type { Fact } from '../types';
import { amountAt, isBeforeSign } from './amounts';
import { contactsOf } from './contacts';
import { collectCued, type Cued } from './cues';
import { datesOf, deadlinesOf, numericDateAt } from './dates';
import { itemsOf } from './items';
import { signatureOf, staffOf } from './names';
import { continuesNumber, numberAt } from './numbers';
import { overlaps, phrase, withoutRepeats } from './phrase';
import { problemsOf } from './problems';
import { promisesOf } from './promises';
import { questionsOf } from './questions';
import { waitsOf } from './waits';

const NONE: readonly Cued[] = [];

/**
 * The facts of a message that a good reply names, by kind, the most telling of each kind first. What words say (wishes,
 * promises, dates) rules have matched; what form says (amounts, numbers, names, question marks) is read from the words.
 */
export function factsOf({ cues }: Engine, { words, chosen }: Scan): Fact[] {
  const byKind = collectCued(cues, chosen);
  const cued = (kind: string): readonly Cued[] => byKind.get(kind) ?? NONE;
  const promises = promisesOf(words, cued('promise'));
  const notPromised = (facts: readonly Fact[]): readonly Fact[] =>
    facts.length === 0 || promises.length === 0
      ? facts
      : facts.filter((fact) => !promises.some((promise) => overlaps(promise, fact)));
  const deadlines = notPromised(deadlinesOf(words, cued('deadline')));
  const hardships = cued('hardship').map(({ value, first, last }) => phrase('hardship', words, first, last, value));
  // A death is not what went wrong with an order.
  const problems = problemsOf(words, cued('problem')).filter(
    (problem) => !hardships.some((hardship) => overlaps(hardship, problem)),
  );
  const signature = signatureOf(words);
  const { amounts, numbers, dates } = inFigures(words);
  const dated = datesOf(words, cued('date'), deadlines);
  const wishes = cued('wish').map(({ value, first, last }) => phrase('wish', words, first, last, value));
  return together(
    problems,
    hardships,
    itemsOf(words, cued('item'), problems),
    numbers,
    amounts,
    dates.length === 0 ? dated : [...dated, ...dates],
    deadlines,
    waitsOf(words, cued('wait')),
    promises,
    notPromised(wishes),
    contactsOf(words, cued('contacts')),
    questionsOf(words, cued('question'), cued('rhetorical')),
    signature,
    staffOf(words, cued('staff')).filter((person) => !signature.some((name) => overlaps(name, person))),
  );
}

/** Each kind without its repeats, one after another. Most are empty. */
function together(...kinds: (readonly Fact[])[]): Fact[] {
  const facts: Fact[] = [];
  for (const kind of kinds) if (kind.length > 0) facts.push(...withoutRepeats(kind));
  return facts;
}

function inFigures(words: Words): { amounts: Fact[]; numbers: Fact[]; dates: Fact[] } {
  const amounts: Fact[] = [];
  const numbers: Fact[] = [];
  const dates: Fact[] = [];
  for (let index = 1; index < words.count; index++) {
    const kind = words.kind[index];
    if (kind === WORD || kind === BOUNDARY) continue;
    if (kind === AMOUNT || isBeforeSign(words, index)) add(amounts, amountAt(words, index));
    else if ((kind === NUMBER || kind === CODE) && !continuesNumber(numbers, words, index)) {
      const number = numberAt(words, index);
      if (number !== null) numbers.push(number);
      else if (kind === NUMBER) add(dates, numericDateAt(words, index));
    }
  }
  return { amounts, numbers, dates };
}

const add = (facts: Fact[], fact: Fact | null): void => {
  if (fact !== null) facts.push(fact);
};
