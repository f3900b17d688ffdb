import type { Actions } from '../../components/actions';
import { changeSettings } from '../../lib/storage/settings';

/** What the agent makes of phrasings: settings, so that every conversation heeds them. */
export const ownPhrasings: Pick<Actions, 'keep' | 'hide' | 'unhide'> = {
  async keep({ phrasing: id, step, register, template }) {
    await changeSettings(({ ownPhrasings: own }) => ({
      ownPhrasings: [...own.filter((one) => one.id !== id), { id, step, register, text: template }],
    }));
    return { done: true, words: 'Kept as yours, without this customer’s facts. Word it as you like in the settings.' };
  },
  async hide({ phrasing }) {
    await changeSettings(({ hiddenPhrasings }) => ({ hiddenPhrasings: [...new Set([...hiddenPhrasings, phrasing])] }));
    return { done: true, words: 'Hidden. The settings list what you hid.' };
  },
  async unhide(phrasings) {
    await changeSettings(({ hiddenPhrasings }) => ({
      hiddenPhrasings: hiddenPhrasings.filter((id) => !phrasings.includes(id)),
    }));
    return { done: true, words: 'Shown again.' };
  },
};
