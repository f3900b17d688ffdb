import type { Engine } from '../compile';
import { fromPack } from '../origin';
import type { Plan, Step, Suggestion } from '../types';
import { wordGroups } from '../word-groups';
import { likeliest } from './by-step';
import { fill } from './fill';
import { fits, suits } from './fits';
import { MINE, ownWords } from './own';
import { planFor } from './plan';
import { type Candidate, ranked } from './rank';
import { stanceOf, type SuggestInput } from './situation';
import { slotValues } from './slots';
import { apologyIn } from './team-voice';

/** How many phrasings a step shows at once. */
const SHOWN = 3;

export interface Suggestions {
  plan: Plan;
  /** For each step of the plan the best phrasings. */
  suggestions: readonly StepSuggestions[];
}

export interface StepSuggestions {
  step: Step;
  offered: readonly Suggestion[];
  /** How many more there are behind "another way". */
  left: number;
  /** How many would fit that the agent asked to see another way of. */
  passed: number;
  /** Phrasings that would fit, were they not hidden. */
  hidden: readonly string[];
}

/** Plans the reply, and finds wording for each step: what fits, with this customer's facts, and not said before. */
export function suggest(engine: Engine, input: SuggestInput): Suggestions {
  const plan = planFor(input);
  const stance = stanceOf(input);
  const values = slotValues(input);
  const told = new Set(input.said.flatMap(wordGroups));
  const taken = new Set(input.used);
  const mine = ownWords(input.keeping.own);
  const hidden = new Set(input.keeping.hidden);
  const isHidden = ({ phrasing }: Candidate): boolean => hidden.has(phrasing.id);
  const seed = wordGroups(input.text).reduce((sum, group) => sum ^ group, input.text.length);
  const worded = (text: string): string => (input.apology ? apologyIn(text, input.apology) : text);
  const heard = ({ filled }: Candidate): boolean =>
    told.size > 0 && wordGroups(filled.text).some((group) => told.has(group));

  const suggestions = plan.steps.map(({ step }) => {
    const fitting = (engine.phrasings.get(step) ?? []).filter(
      ({ phrasing, conditions }) =>
        !taken.has(phrasing.id) &&
        suits(phrasing, stance) &&
        (conditions === 0 || fits(phrasing.when, input.reading, input.facts, stance)),
    );
    const looked = likeliest(fitting, values, input.register, seed, (id) => mine.has(id) || hidden.has(id));
    const candidates = looked
      .map(({ phrasing, pack }): Candidate => {
        const own = mine.get(phrasing.id);
        const text = own ?? phrasing.text;
        const filled = fill(worded(text), values);
        return own === undefined ? { phrasing, pack, filled } : { phrasing: { ...phrasing, text }, pack: MINE, filled };
      })
      .filter((candidate) => !heard(candidate));
    const order = ranked(
      candidates.filter((candidate) => !isHidden(candidate)),
      input.register,
      input.memory,
      input.text,
    );
    const fresh = order.filter(({ phrasing }) => !input.passed.includes(phrasing.id));
    return {
      step,
      offered: fresh.slice(0, SHOWN).map((candidate) => asSuggestion(engine, candidate)),
      left: Math.max(0, fresh.length - SHOWN) + fitting.length - looked.length,
      passed: order.length - fresh.length,
      hidden: candidates.filter(isHidden).map(({ phrasing }) => phrasing.id),
    };
  });
  return { plan, suggestions };
}

function asSuggestion(engine: Engine, { phrasing, pack, filled }: Candidate): Suggestion {
  const { id, step, register, source, strength } = phrasing;
  return {
    phrasing: id,
    pack,
    ...fromPack(engine, pack),
    step,
    register,
    template: phrasing.text,
    parts: filled.parts,
    text: filled.text,
    open: filled.open,
    source,
    strength,
  };
}
