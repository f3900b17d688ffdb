import { labelWords } from '../label-words';

const others: Readonly<Record<string, string>> = {
  drafts: 'Drafts',
  'tone:unsure': 'Not sure',
  'after:better': 'Calmer at the end',
  'after:same': 'As at the start',
  'after:worse': 'More heated at the end',
};

/** What a count is of, in words: "flag:legal" → "Legal". */
export function countWords(name: string): string {
  const known = others[name];
  if (known !== undefined) return known;
  const [kind = '', ...rest] = name.split(':');
  return kind === 'category' ? rest.join(':') : labelWords(rest.join(':')).name;
}
