/** A language in English: `de` → "German". `und` and codes that nobody knows → "another language". */
export function languageWords(code: string): string {
  if (code === 'und' || code === '') return 'another language';
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);
    return name ?? 'another language';
  } catch {
    return 'another language';
  }
}
