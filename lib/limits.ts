/** Longest text that is read, in UTF-16 units. A longer message is cut here and the reading says so. */
export const LONGEST_TEXT = 200_000;
