import { describe, expect, it } from 'vitest';

import { compile } from '../compile';
import { noWeights, type Rule } from '../pack';
import { scan } from '../scan';
import { parsePattern } from './pattern';

/** The matches of one rule in a text, as text. */
function matches(patterns: string[], text: string, more: Partial<Rule> = {}): string[] {
  const classes = [
    { id: 'insult', words: ['idiot~', 'bunch of crooks'] },
    { id: 'not', words: ['not', 'never', 'dont'] },
  ];
  const rule: Rule = { id: 'r', speaksFor: { signal: 's' }, why: 'w', patterns, source: 's', strength: 'C', ...more };
  const { engine, refusals } = compile([{ id: 'p', language: 'en', classes, rules: [rule], phrasings: [] }], noWeights);
  expect(refusals).toEqual([]);
  const { words, chosen } = scan(engine, text);
  return Array.from({ length: chosen.rules.count }, (_, at) =>
    text.slice(words.start[chosen.rules.first[at] ?? 0], words.end[chosen.rules.last[at] ?? 0]),
  );
}

describe('a pattern', () => {
  it.each<[pattern: string, text: string, found: string[]]>([
    ['refund', 'A refund, please. REFUND!', ['refund', 'REFUND']],
    ['refund~', 'refunded or refunding refunds', ['refunded', 'refunding', 'refunds']],
    ['(my) money back', 'I want my money back', ['my money back']],
    [
      '[want|need|get] [a|my] (full) refund',
      'I need a full refund and get my refund',
      ['need a full refund', 'get my refund'],
    ],
    ['want *2 refund', 'I want a full refund. I want my very refund', ['want a full refund', 'want my very refund']],
    ['want *1 refund', 'I want a very full refund', []],
    ['want *3 refund', 'I want it. A refund', []],
    ['you *2 @insult', 'you are an idiot, you bunch of crooks', ['you are an idiot', 'you bunch of crooks']],
    ['^ where', 'Where is it? I know where', ['Where']],
    ['late $', 'It is late. late again', ['late']],
    ['really $?', 'Really? really.', ['Really']],
    ['@number days', 'two days, 14 days, many days', ['two days', '14 days']],
    ['paid @amount', 'I paid £20', ['paid £20']],
    ['@caps @caps', 'this is NOT OK', ['NOT OK']],
    ['so @any late', 'so very late, so late', ['so very late']],
    ['[no one|nobody] (ever) [called|rang back]', 'Nobody ever rang back', ['Nobody ever rang back']],
    ["don't", 'I dont. I don’t', ['dont', 'don’t']],
    ['e-mail', 'my e-mail', ['e-mail']],
    ['a b c', 'a a b a b c', ['a b c']],
  ])('%s in %j', (pattern, text, found) => {
    expect(matches([pattern], text)).toEqual(found);
  });

  it.each<[patterns: string[], text: string, found: string[]]>([
    [['so @any late', 'so very late today'], 'so very late today', ['so very late today']],
    [['see @caps', 'see it through'], 'see IT THROUGH, see it, see IT', ['see IT THROUGH', 'see IT']],
    [['[see|hear|feel|get|take|keep|lose|find|make] it', 'it (all) *2 end'], 'see it all come to an end', ['see it']],
  ])('%j in %j, by words that stood together before as well', (patterns, text, found) => {
    const again = `${text}. ${text}. ${text}`;
    expect(matches(patterns, again)).toEqual([...found, ...found, ...found]);
  });

  it('takes the leftmost, then the longest match, once', () => {
    expect(matches(['full refund', 'a full refund', 'refund now'], 'a full refund now')).toEqual(['a full refund']);
  });

  it('does not count where an exception overlaps', () => {
    expect(matches(['refund'], 'your refund policy, my refund', { unless: ['refund policy'] })).toEqual(['refund']);
  });

  it('does not count where a negator outside it takes it back, unless the rule does not mind', () => {
    expect(matches(['a scam'], 'this is not a scam')).toEqual([]);
    expect(matches(['a scam'], 'this is not a scam', { heed: [] })).toEqual(['a scam']);
    expect(matches(['never received'], 'I never received it')).toEqual(['never received']);
  });
});

describe('a pattern that cannot be meant', () => {
  it.each([
    ['', 'the pattern is empty'],
    ['*3 refund', 'a gap stands between words'],
    ['refund *3', 'write a word after it'],
    ['a *99 b', 'a gap is *1 to *12'],
    ['[a|b', 'close the bracket with "]"'],
    ['a ]', 'nothing to close'],
    ['[a|]', 'an alternative is empty'],
    ['@Insult', 'is no class'],
    ['[[[[[a]]]]]', 'nested too deep'],
  ])('%j is refused with what to write instead', (pattern, message) => {
    const parsed = parsePattern(pattern);
    expect(parsed.ok ? '' : parsed.trouble.message).toContain(message);
  });
});
