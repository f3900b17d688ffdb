/** What is known of how this agent wrote before: hashes and how long ago, never words. */
export interface AgentMemory {
  /** Phrasing → how many pieces of wording ago it was last used; 0 is the latest. One that is missing was not used lately. */
  phrasings: ReadonlyMap<string, number>;
  /** Hash of a word group (`wordGroups`) → in how many earlier pieces it stood. */
  groups: ReadonlyMap<number, number>;
}

export const noMemory: AgentMemory = { phrasings: new Map(), groups: new Map() };
