import core from 'virtual:pack/core-en/full';

/** The words of every phrasing that ships with the extension, by id. */
export const phrasingTexts: ReadonlyMap<string, string> = new Map(
  core.pack.phrasings.map(({ id, text }) => [id, text]),
);
