/** Consecutive characters of the text that stand just so in one text node. */
export interface Run {
  start: number;
  end: number;
  node: Text;
  offset: number;
}

export interface Flat {
  text: string;
  /** Where each piece of the text stands in the page, in order. Breaks, and spaces between elements, stand nowhere. */
  runs: Run[];
}

/** Lays words out one after the other, as a person sees them: at most one blank line in a row, and one space. */
export interface LayOut {
  flat: Flat;
  /** A word follows; `node` and `offset` say where it stands in the page, if it does. */
  put(word: string, node?: Text, offset?: number): void;
  /** At least so many line breaks are owed before the next word; nothing is owed before the first. */
  owe(lines: number): void;
  /** So many more line breaks are owed than are owed already. */
  oweMore(lines: number): void;
  /** A space is owed before the next word, where no line break is. */
  oweSpace(): void;
}

export function layOut(): LayOut {
  const flat: Flat = { text: '', runs: [] };
  let breaks = 0;
  let space = false;

  const owe = (lines: number) => {
    if (flat.text !== '') breaks = Math.max(breaks, lines);
    space = false;
  };
  return {
    flat,
    owe,
    oweMore: (lines) => owe(breaks + lines),
    oweSpace() {
      space = true;
    },
    put(word, node, offset = 0) {
      if (breaks > 0) flat.text += '\n'.repeat(Math.min(breaks, 2));
      else if (space && flat.text !== '') flat.text += ' ';
      breaks = 0;
      space = false;
      const start = flat.text.length;
      flat.text += word;
      if (node) note(flat.runs, { start, end: flat.text.length, node, offset });
    },
  };
}

/** Joins a run to the one before it where nothing was left out between them. */
function note(runs: Run[], run: Run): void {
  const before = runs.at(-1);
  const gap = before ? run.start - before.end : 0;
  // One space collapsed from one character: the two stand side by side in the text as in the node.
  if (before && before.node === run.node && before.offset + (before.end - before.start) + gap === run.offset) {
    before.end = run.end;
  } else {
    runs.push(run);
  }
}
