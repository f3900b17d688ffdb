import { clean } from './clean';

/** A name or a subject as one line of at most 500 characters, or null where there is nothing. */
export function oneLine(text: string | null | undefined): string | null {
  return (
    clean(text ?? '')
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, 500) || null
  );
}
