import type { PackFile } from '../../../../lib/packs/schema';

/** The pack without the rows that stand open to be filled: an empty example says nothing. */
export function tidied(pack: PackFile): PackFile {
  const said = (texts: string[]): string[] => texts.filter((text) => text.trim() !== '');
  return {
    ...pack,
    rules: pack.rules.map((rule) => ({
      ...rule,
      examples: { match: said(rule.examples.match), miss: said(rule.examples.miss) },
    })),
  };
}
