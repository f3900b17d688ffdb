import type { Fact } from '../types';

const OWN = /^(?:my|our)\s+/i;
const DEFINITE = /^(?:my|our|the|this|that|these|those)\s+/i;
/** They got it, or wait for it: from here on "the table" is theirs. */
const GOT =
  /\b(?:ordered|bought|buy|received|deliver|return|book|hire|pai?[dy] for|waiting (?:for|on)|got|sent me)(?:ed|d|ing)?(?: (?!and|but)[\p{L}’'-]+){0,2} $/iu;
/** Things that a message comes by or speaks of, and is hardly ever about. */
const BESIDE_IT =
  /\b(?:letters?|e-?mails?|site|website|page|app|tracking|photos?|videos?|certificate|bag|kitchen|house|home|driver)$|['’]s$/i;

/**
 * What the message is about, without its article, as phrasings write "your {item}"; undefined where the message names things
 * and none of them is clearly that. "Your website" is the company's and "the window" nobody's: said back, both would be wrong.
 */
export function itemOf(text: string, facts: readonly Fact[]): string | undefined {
  const items = facts.filter(({ kind }) => kind === 'item');
  const definite = items.filter(({ value }) => DEFINITE.test(value) && !BESIDE_IT.test(value));
  const problems = facts.filter(({ kind }) => kind === 'problem');
  const about =
    items.find((item) => isMended(text, item)) ??
    definite.find((item) => problems.some(({ start, end }) => item.start < end && start < item.end)) ??
    definite.find((item) => isTheirs(text, item));
  return about?.value.replace(DEFINITE, '');
}

/** The agent put it in other words: then it is what they say. */
export const isMended = (message: string, { text, start, end }: Fact): boolean => text !== message.slice(start, end);

function isTheirs(text: string, { value, start }: Fact): boolean {
  const thing = value.replace(DEFINITE, '').toLowerCase();
  return OWN.test(value) || GOT.test(text.slice(0, start)) || text.toLowerCase().split(thing).length > 2;
}
