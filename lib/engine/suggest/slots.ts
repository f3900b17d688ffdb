import { overlaps } from '../facts/phrase';
import { unshouted } from '../facts/unshouted';
import { type Fact, type FactKind, type Fault, wishWords } from '../types';
import { isMended, itemOf } from './about';
import type { SuggestInput } from './situation';
import { turnAround } from './turn-around';
import { withoutAgent } from './without-agent';

/**
 * What a phrasing may leave open, and how the panel names the gap. The first part is filled from the customer's facts; the
 * second only the agent knows: what will be done, and when.
 */
export const slotHints = {
  name: 'the customer’s name',
  item: 'what it is about',
  problem: 'what went wrong, as a clause',
  order: 'order number',
  amount: 'amount',
  date: 'date',
  deadline: 'the time they asked for',
  wait: 'how long they have waited',
  promise: 'what was promised',
  wish: 'what they ask for',
  contacts: 'how often they wrote',
  question: 'their question',

  do: 'what you will do',
  done: 'what you have done',
  'option-a': 'one thing you can do',
  'option-b': 'another thing you can do',
  ask: 'the one thing you need to know',
  when: 'a day and time that you can keep',
  who: 'who takes over',
  consequence: 'the consequence your team has agreed',
} as const;

/** What only the customer can have told: a phrasing that names it is for those who did. */
export const onlyIfSaid: ReadonlySet<string> = new Set(
  'order amount date deadline wait promise wish contacts question'.split(' '),
);

export type SlotName = keyof typeof slotHints;
export type SlotValues = Partial<Record<SlotName, string>>;
export const slotNames = Object.keys(slotHints) as SlotName[];

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "twice", "five times"; nothing for a count that is better left unsaid. */
const timesOf = (count: number): string | undefined =>
  count === 2 ? 'twice' : count > 2 && count < 11 ? `${SMALL_NUMBERS[count] ?? ''} times` : undefined;

/** The values of the slots for this customer, in words that stand in the middle of a sentence. */
export function slotValues({ text, facts, reading, customer, fault, team }: SuggestInput): SlotValues {
  const first = (kind: FactKind): Fact | undefined =>
    facts.find((fact) => fact.kind === kind && isFitToSayBack(fact, facts, reading));
  const value = (kind: FactKind): string | undefined => first(kind)?.value;
  const problem = value('problem');
  const wish = first('wish');
  const values: Record<string, string | undefined> = {
    name: firstName(customer) ?? signedName(text, first('name')),
    item: itemOf(text, facts),
    problem: problem === undefined ? undefined : standsAlone(said(turnAround(problem), fault)),
    order: value('order-number'),
    amount: first('amount')?.text,
    date: spoken(first('date')),
    deadline: complains(reading) ? spoken(first('deadline'))?.replace(/^until\b/i, 'by') : undefined,
    wait: complains(reading) ? waitOf(facts) : undefined,
    promise: named(value('promise')),
    // Whoever writes back gives an answer: to say that they ask for one says nothing.
    wish: wish && wish.value !== 'reply' ? (wishWords[wish.value] ?? mended(text, wish)) : undefined,
    contacts: timesOf(Number.parseInt(value('contacts') ?? '')),
    question: asked(value('question')),
    consequence: team.consequence ?? undefined,
  };
  return Object.fromEntries(Object.entries(values).filter(([, text]) => text !== undefined && text.trim() !== ''));
}

const spoken = (fact: Fact | undefined): string | undefined => (fact === undefined ? undefined : unshouted(fact.text));

const mended = (text: string, fact: Fact): string | undefined => (isMended(text, fact) ? fact.value : undefined);

/** A promise is said back as a noun: "it by Friday" is none. */
const named = (promise: string | undefined): string | undefined =>
  promise === undefined || /^(?:it|this|that|them)\b/iu.test(promise) ? undefined : turnAround(promise);

/** Kinds that are said back in the customer's own words. */
const SAID_BACK: readonly FactKind[] = ['problem', 'question', 'promise'];
/** From so much on, words count as insulting by themselves (log-odds). */
const INSULTING = 1;

/** "It was down" says nothing by itself, and what "it" is can only be guessed. "Nobody does a thing" is not ours to say. */
const standsAlone = (clause: string | undefined): string | undefined =>
  clause === undefined ||
  /^(?:(?:it|this|that|they|these|those)\b|no(?:body| ?one) (?:do|did|car|help|know|bother))/iu.test(clause)
    ? undefined
    : clause;

/** An insult is not said back at them, and a death or an illness is not what went wrong with us. */
const isFitToSayBack = (fact: Fact, facts: readonly Fact[], { evidence }: SuggestInput['reading']): boolean =>
  !SAID_BACK.includes(fact.kind) ||
  !(
    facts.some((other) => other.kind === 'hardship' && overlaps(other, fact)) ||
    evidence.some((sign) => sign.label === 'abusive' && sign.weight >= INSULTING && overlaps(sign, fact))
  );

const LONGEST_QUESTION = 160;
const ASKS =
  /^(?:please |so |and |but )?(?:(?:is|are|was|were|am|do|does|did|can|could|would|will|shall|should|may|have|has|had) (?:i|you|we|it|this|that|these|those|there|he|she|they|the|my|our|your|an?|any|any\w+|some\w*|one|somebody) ?|(?:when|where|which|what|who|whose|how|why)(?:'s)?\b)/iu;
const NOT_MEANT = /\b(?:hell|heck|on earth|bloody|damn|the fuck|guess what)\b/iu;

/** A question as it is said back: "when will my sofa come" → "When will your sofa come?". None that is too long, breaks off or is not meant as one. */
function asked(question: string | undefined): string | undefined {
  const words = question?.trim().replace(/^\(?\d{1,2}[).]\s+/u, '');
  if (words === undefined || words.length > LONGEST_QUESTION || !ASKS.test(words) || NOT_MEANT.test(words))
    return undefined;
  const turned = turnAround(words);
  return `${turned.charAt(0).toUpperCase()}${turned.slice(1)}?`;
}

/** While the fault is open, nothing says that we did it. */
const said = (clause: string, fault: Fault): string | undefined =>
  fault === 'ours' ? clause : (withoutAgent(clause) ?? undefined);

/** Where nothing is complained of, "two weeks" is how old a thing is, not how long they wait; and "before Christmas" is no deadline. */
const complains = ({ tone, types, flags }: SuggestInput['reading']): boolean =>
  tone !== 'calm' || types.length > 0 || flags.includes('repeat');

/** "Regards, Dr H. Marsh" signs with a surname. */
const signedName = (text: string, name: Fact | undefined): string | undefined =>
  name === undefined || /(?:^|[\s.,])(?:\p{Lu}|[MD]rs?|Miss|Ms|Prof)\.? ?$/u.test(text.slice(0, name.start))
    ? undefined
    : firstName(name.value);

const COMPANY = /[@\d&]|\b(?:ltd|llp|plc|partners|team|support)\b/i;

/** "Ms. Denise Whitfield" → Denise; a handle, an address, a company or a surname by itself has none. */
function firstName(name: string | null): string | undefined {
  if (name === null || COMPANY.test(name)) return undefined;
  const untitled = name.replace(/^(?:mr|mrs|ms|miss|mx|dr|prof)\.?\s+/i, '').trim();
  const [first, ...rest] = untitled.split(/[\s,]+/);
  if (untitled !== name.trim() && rest.length === 0) return undefined;
  return first !== undefined && /^\p{Lu}[\p{L}'’-]+$/u.test(first) ? first : undefined;
}

/** "2 weeks" → "two weeks", "for days" → "several days". Years are how long they have been a customer. */
const waitOf = (facts: readonly Fact[]): string | undefined =>
  facts
    .find(({ kind, value: span }) => kind === 'wait' && !/^since|years?$/.test(span))
    ?.value.replace(/^\d+\b/, (figure) => SMALL_NUMBERS[Number(figure)] ?? figure)
    .replace(/^(?=(?:minutes|hours|days|weeks|months|years)$)/, 'several ');
