/** A reply that somebody saved in another tool, as plain text with that tool's placeholders. */
export interface SavedReply {
  /** As its tool names it. */
  name: string;
  text: string;
}

/** What a file of another tool holds. */
export interface SavedReplies {
  /** The tool, in words: `Zendesk macros`. */
  from: string;
  replies: readonly SavedReply[];
  /** What could not be read, each in a sentence that says where; the rest was. */
  skipped: readonly string[];
}

/** A file that holds no saved reply, and what to bring instead. */
export interface ImportTrouble {
  reason: string;
}

/** Makes plain text of HTML. Passed in: pages have a parser for it, and nothing of it is ever shown as markup. */
export type Plain = (html: string) => string;
