import type { Tried, TriedExample, TriedRule } from '../../../components/pack-editor/try-results';
import { compile, type Engine, scan } from '../../../lib/engine';
import { noWeights, type WordClass } from '../../../lib/engine/pack';
import type { Span } from '../../../lib/engine/types';
import type { RuleFile } from '../../../lib/packs/schema';
import { classesNamed } from './classes-named';

/** Tries one rule, as it stands, on texts and on its own examples. `classes`: the word lists that it may name. */
export function tryRule(rule: RuleFile, classes: readonly WordClass[], texts: readonly string[]): TriedRule {
  const named = classesNamed([...rule.patterns, ...(rule.unless ?? [])], classes);
  // What a word does to others (“not”) the engine knows from a list of its own.
  const negations = classes.filter(({ id }) => id === 'not');
  const pack = { id: 'tried', language: 'en', classes: [...negations, ...named], rules: [rule], phrasings: [] };
  const { engine } = compile([pack], noWeights);
  return {
    samples: texts.map((text): Tried => ({ text, found: find(engine, text) })),
    match: rule.examples.match.map((example) => tryMatch(engine, example)),
    miss: rule.examples.miss.map((example) => tryMiss(engine, example)),
  };
}

function find(engine: Engine, text: string): Span[] {
  const { words, chosen } = scan(engine, text);
  return Array.from({ length: chosen.rules.count }, (_, index) => ({
    start: words.start[chosen.rules.first[index] as number] as number,
    end: words.end[chosen.rules.last[index] as number] as number,
  }));
}

function tryMatch(engine: Engine, example: string): TriedExample {
  const { text, spans } = unmarked(example);
  const found = find(engine, text);
  const good = found.length > 0 && same(found, spans);
  const taken = good || found.length === 0 ? null : marked(text, found);
  return { text, found, good, taken, verdict: verdictOf(text, found, spans, good) };
}

function verdictOf(text: string, found: readonly Span[], expected: readonly Span[], good: boolean): string {
  if (good) return 'Found, as it should be:';
  if (found.length === 0) return 'Not found. Write its words above, or change the example.';
  if (expected.length === 0) return 'Found. Is this what it must mark?';
  return `It should mark ${quoted(text, expected)}, and it marks:`;
}

function tryMiss(engine: Engine, example: string): TriedExample {
  const { text } = unmarked(example);
  const found = find(engine, text);
  const good = found.length === 0;
  return {
    text,
    found,
    good,
    taken: null,
    verdict: good ? 'Left alone, as it should be.' : 'Found, and should not be:',
  };
}

const same = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length && one.every(({ start, end }, i) => other[i]?.start === start && other[i].end === end);

/** `I [[give up]]` → its text, and where the marked words stand in it. */
function unmarked(example: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const [index, piece] of example.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, spans };
}

function marked(text: string, spans: readonly Span[]): string {
  let from = 0;
  const pieces = spans.map(({ start, end }) => {
    const piece = `${text.slice(from, start)}[[${text.slice(start, end)}]]`;
    from = end;
    return piece;
  });
  return pieces.join('') + text.slice(from);
}

const quoted = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `“${text.slice(start, end)}”`).join(' and ');
