/** Texts with an empty line between two of them. */
export const textsOf = (samples: string): string[] =>
  samples
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
