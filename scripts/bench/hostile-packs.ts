import { readCorePack } from '../core-pack';
import { checkPack } from '../../lib/packs/check';
import { readJsonOrYaml } from '../../lib/packs/yaml';

/** A file that means harm, or might: what it is, its text, and whether it has to be refused (else it only has to be bounded). */
export interface HostilePack {
  name: string;
  text: string;
  sound?: true;
}

const head = { id: 'team', name: 'Team', version: '1.0.0', language: 'en', licence: 'MIT', author: 'The desk' };
const rule = {
  id: 'rule',
  speaksFor: { flag: 'late' },
  why: 'It is there to be run.',
  patterns: ['late'],
  examples: { match: ['[[late]]'], miss: ['soon'] },
};
const phrasing = { id: 'line', step: 'action', register: 'plain', text: 'It is done.' };
const MB = 1_000_000;

const pack = (more: object): string => JSON.stringify({ ...head, ...more });
const withRule = (more: object): string => pack({ rules: [{ ...rule, ...more }] });
const times = <T>(count: number, entry: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => entry(index));
const filling = (entry: string, bytes: number): string[] => times(Math.floor(bytes / (entry.length + 3)), () => entry);

/** A made-up word for a number. */
const word = (index: number): string => Array.from(String(index), (digit) => 'bcdfghjklm'[Number(digit)]).join('o');

/** The largest pack that the limits let through, as hard to work on as they let it be. */
const asLargeAsMayBe = (): string => {
  const inner = '[a|b|c d] (e) [f|g h|i] *12 [a|j] @any *12 (k) @each l';
  const rules = times(1_000, (index) => ({
    ...rule,
    id: `rule-${index}`,
    patterns: times(8, (at) => `${inner} w${word(index)}x${word(at)}`),
    examples: { match: [`[[a f j x nb mb l w${word(index)}xb]]`], miss: ['a a a a a a a a a a a a a a a a a a a'] },
  }));
  return pack({ classes: [{ id: 'each', words: times(5, (index) => `n${word(index)} m${word(index)}`) }], rules });
};

/** Word classes that name one another ten times over, eight deep: ten to the eighth phrases, were they written out. */
const laughing = (): string =>
  pack({
    classes: times(8, (index) => ({
      id: `c${index}`,
      words: index === 7 ? ['lol'] : times(10, (at) => `w${at} @c${index + 1}`),
    })),
    rules: [{ ...rule, patterns: ['@c0'] }],
  });

export const hostilePacks = (): readonly HostilePack[] => [
  { name: '100 MB', text: 'x'.repeat(100 * MB) },
  { name: '2 MB of opening brackets', text: '['.repeat(2 * MB - 1) },
  { name: '2 MB of nested objects', text: '{"a":'.repeat(MB / 3) },
  { name: 'a million alternatives in one pattern', text: withRule({ patterns: [`[${'a|'.repeat(MB - 500)}a]`] }) },
  { name: 'a million nested alternatives in one pattern', text: withRule({ patterns: ['[a|'.repeat(600_000)] }) },
  {
    name: 'a million alternatives in many patterns',
    text: withRule({ patterns: filling(`[${'a|'.repeat(1900)}a]`, 2 * MB - 500) }),
  },
  { name: 'half a million patterns in one rule', text: withRule({ patterns: filling('a', 1.9 * MB) }) },
  {
    name: 'nested alternatives, as many as fit',
    text: pack({
      rules: times(250, (index) => ({
        ...rule,
        id: `r${index}`,
        patterns: filling('[a|[b|[c|[d|e f] g] h] i] (j (k (l)))', 6_500),
      })),
    }),
  },
  { name: 'word classes of word classes of word classes', text: laughing() },
  {
    name: 'a word class that names itself',
    text: pack({
      classes: [{ id: 'me', words: filling('a @me b @me', 40_000).slice(0, 4000) }],
      rules: [{ ...rule, patterns: ['@me @me'] }],
    }),
  },
  {
    name: 'a class of 4,000 phrases, named again and again',
    text: pack({
      classes: [{ id: 'many', words: times(3_900, (index) => `a${index} b`) }],
      rules: times(500, (index) => ({ ...rule, id: `r${index}`, patterns: times(8, () => '@many @many @many') })),
    }),
  },
  {
    name: 'all classes at once, in every rule',
    text: pack({
      classes: times(100, (index) => ({ id: `c${index}`, words: times(900, (at) => `w${index}x${at}`) })),
      rules: times(500, (index) => ({
        ...rule,
        id: `r${index}`,
        patterns: [`[${times(100, (at) => `@c${at}`).join('|')}]`],
      })),
    }),
  },
  { name: 'a gap of a thousand million words', text: withRule({ patterns: [`a *${'9'.repeat(1000)} b`] }) },
  { name: 'gaps upon gaps', text: withRule({ patterns: times(200, () => times(200, () => '@any').join(' *12 ')) }) },
  {
    name: 'keys of the language itself',
    text: `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${pack({}).slice(1)}`,
  },
  {
    name: 'keys of the language itself, inside a rule',
    text: pack({ rules: [JSON.parse(`{"__proto__":{"id":"x"},${JSON.stringify(rule).slice(1)}`)] }).replace(
      '"rules":[{',
      '"rules":[{"__proto__":{"id":"x"},',
    ),
  },
  { name: 'a flag named for what every object has', text: withRule({ speaksFor: { flag: 'constructor' } }) },
  { name: 'HTML in the name', text: pack({ name: '<img src=x onerror=alert(1)>' }) },
  {
    name: 'a script in a phrasing',
    text: pack({ phrasings: [{ ...phrasing, text: 'Done.<script>alert(1)</script>' }] }),
  },
  {
    name: 'right-to-left overrides',
    text: pack({ phrasings: [{ ...phrasing, text: 'It is \u202enot\u202c done.' }] }),
  },
  { name: 'signs that nobody sees', text: pack({ author: 'The\u200b desk\u2063' }) },
  { name: 'half a character', text: pack({ author: 'x' }).replace('"x"', '"\\ud83d"') },
  { name: '200,000 keys written twice', text: `{${filling('"a":1', 1.6 * MB).join()}}` },
  { name: '100,000 unknown keys', text: `{${times(100_000, (index) => `"k${index}":1`).join()}}` },
  { name: 'a million entries', text: `{"phrasings":[${times(900_000, () => '0').join()}]}` },
  {
    name: '20,000 entries with nothing in them',
    text: pack({ phrasings: times(20_000, () => ({})), rules: times(5_000, () => ({})) }),
  },
  { name: 'one text of 2 MB', text: pack({ phrasings: [{ ...phrasing, text: '<a '.repeat(600_000) }] }) },
  { name: 'a million lines', text: `{${'\n'.repeat(1.9 * MB)}` },
  { name: '20,000 phrasings of one id', text: pack({ phrasings: times(19_000, () => phrasing) }) },
  {
    name: 'YAML that laughs a billion times',
    text: `a: &a [x,x]\n${times(30, (index) => `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`},*${index === 0 ? 'a' : `b${index - 1}`}]`).join('\n')}`,
  },
  { name: 'YAML with tags of another language', text: `id: !!js/function 'function () {}'\nname: !!python/object x` },
  { name: 'YAML nested without end', text: '- '.repeat(MB / 10) },
  { name: 'YAML brackets without end', text: `a: ${'['.repeat(MB / 10)}` },
  { name: 'YAML of 2 MB', text: times(90_000, (index) => `k${index}: [a, b, 'c']`).join('\n') },
  { name: 'as large as the limits let it be', text: asLargeAsMayBe(), sound: true },
];

/** What became of a hostile pack, and the longest piece of work without a pause, in milliseconds of the processor. */
export interface Outcome {
  name: string;
  refused: boolean;
  /** The first fault, in words. */
  said: string;
  faults: number;
  took: number;
  longest: number;
  pieces: number;
}

/** Checks one hostile pack as the options page does, and watches how long the thread was held. */
export async function outcomeOf({ name, text }: HostilePack, classes = readCorePack().classes): Promise<Outcome> {
  const used = (): number => process.cpuUsage().user / 1000;
  const from = used();
  let last = from;
  let longest = 0;
  let pieces = 0;
  const pause = (): Promise<void> => {
    const now = used();
    longest = Math.max(longest, now - last);
    last = now;
    pieces++;
    return Promise.resolve();
  };
  const result = await checkPack(text, { file: 'pack', known: { classes }, pause, read: readJsonOrYaml });
  await pause();
  const [first] = result.ok ? [] : result.trouble;
  return {
    name,
    refused: !result.ok,
    said: first ? `${first.problem} → ${first.instead}` : '',
    faults: result.ok ? 0 : result.trouble.length,
    took: used() - from,
    longest,
    pieces,
  };
}

/** `npm run bench -- --packs`, its part on hostile packs: a line for each. Times are of the processor, in milliseconds. */
export async function benchHostilePacks(): Promise<string[]> {
  const { classes } = readCorePack();
  const lines = ['Hostile packs: what became of each, ms in all, the longest piece without a pause, pieces'];
  for (const pack of hostilePacks()) {
    const { name, refused, took, longest, pieces, said } = await outcomeOf(pack, classes);
    const verdict = refused ? 'refused' : 'taken';
    lines.push(
      `  ${name}: ${verdict}, ${took.toFixed(0)} ms, longest ${longest.toFixed(0)} ms, ${pieces} pieces. ${said.slice(0, 120)}`,
    );
  }
  return lines;
}
