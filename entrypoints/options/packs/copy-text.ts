import type { Outcome } from '../../../components/actions';

/** Puts a text on the clipboard, and says what became of it. */
export async function copyText(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return { done: true, words: 'Copied.' };
  } catch {
    return { done: false, words: 'The browser did not let it be copied: mark the text, and copy it by hand.' };
  }
}
