/** How much one pack may hold. A pattern's places are its words, with those of its alternatives and classes counted in. */
export const packLimits = {
  /** Of the file, in bytes of UTF-8. */
  bytes: 2_000_000,
  /** Of a file of YAML, whose reader is slow. */
  yamlBytes: 256_000,
  rules: 5_000,
  phrasings: 20_000,
  classes: 500,
  cases: 1_000,
  wordsOfClass: 4_000,
  patternsOfRule: 200,
  patternLength: 4_000,
  gapsOfPattern: 6,
  placesOfPattern: 2_000,
  placesOfClass: 4_000,
  placesOfRule: 5_000,
  /** Words of all classes that a rule's patterns name, and of those that these name. */
  classWordsOfRule: 6_000,
  places: 400_000,
  examplesOfRule: 50,
  exampleLength: 2_000,
  /** Keys of one object, and entries of any list. */
  keys: 100,
  entries: 20_000,
  /** How deep lists and objects may stand in one another. */
  depth: 16,
  /** Faults that are told at once. */
  faults: 200,
} as const;
