/** The text with the spaces that it needs between the words it is put between. */
export function joined(text: string, { before, after }: { before: string; after: string }): string {
  const opens = before !== '' && !/[([“‘"'/-]/.test(before) && !/^[\s,.;:!?)\]]/.test(text);
  const closes = after !== '' && !/[,.;:!?)\]”’]/.test(after) && !/\s$/.test(text);
  return `${opens ? ' ' : ''}${text}${closes ? ' ' : ''}`;
}
