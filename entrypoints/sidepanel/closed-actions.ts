import type { Actions, Outcome } from '../../components/actions';
import { copy } from './conversation-actions';

const nothingOpen = (): Promise<Outcome> => Promise.resolve({ done: false, words: 'No conversation is open.' });
const nothing = (): void => undefined;

/** What the agent can do while no conversation is shown: nothing but copy. */
export const closedActions: Actions = {
  chooseFault: nothing,
  mendFact: nothing,
  another: nothing,
  insert: nothingOpen,
  keep: nothingOpen,
  hide: nothingOpen,
  unhide: nothingOpen,
  copy,
  apply: nothingOpen,
  dismiss: nothing,
  correct: nothing,
  deny: nothing,
  undoCorrection: nothing,
  chooseCategory: nothing,
  check: nothing,
};
