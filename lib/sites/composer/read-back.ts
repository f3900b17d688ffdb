/** Comparing what a box held with what it holds now. Editors lay white space out as they like, so it does not count. */

/** How often the text was added: 1 exactly when it was, with all that stood there before still standing there. */
export function timesAdded(before: string, after: string, added: string): number {
  const [was, now, text] = [bare(before), bare(after), bare(added)];
  for (let at = now.indexOf(text); at >= 0; at = now.indexOf(text, at + 1)) {
    if (now.slice(0, at) + now.slice(at + text.length) === was) return 1;
  }
  const times = occurrences(now, text) - occurrences(was, text);
  // Once, but something else changed as well: not what was ordered, so not once.
  return times === 1 ? 0 : Math.max(times, 0);
}

export function sameWords(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/gu, '');
}

function occurrences(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}
