import { compile, scan, type Engine } from '../engine';
import { noWeights, type Pack } from '../engine/pack';
import type { RuleFile } from './schema';

/** An example that a rule does not live up to. */
export interface BrokenExample {
  rule: string;
  /** Where it stands in the rule: `match` or `miss`, and its place from 0. */
  list: 'match' | 'miss';
  index: number;
  example: string;
  /** What was expected and what happened, in words. */
  message: string;
}

/** An engine over packs without weights: for examples, where only matching counts. */
export function matchingEngine(packs: readonly Pack[]): {
  engine: Engine;
  refusals: readonly { pattern: string; message: string }[];
} {
  return compile(packs, noWeights);
}

/** Runs the examples of a rule: each `match` must give exactly its `[[spans]]`, each `miss` none. */
export function checkExamples(engine: Engine, rule: Pick<RuleFile, 'id' | 'examples'>): BrokenExample[] {
  const number = engine.rules.findIndex((known) => known.id === rule.id);
  const broken: BrokenExample[] = [];
  for (const [index, example] of rule.examples.match.entries()) {
    const { text, spans } = readMarks(example);
    const found = spansOf(engine, number, text);
    const report = (message: string): void =>
      void broken.push({ rule: rule.id, list: 'match', index, example, message });
    if (spans.length === 0) report('mark the evidence with [[ ]]');
    else if (found.join() !== spans.join()) report(`expected ${show(text, spans)}, found ${show(text, found)}`);
  }
  for (const [index, example] of rule.examples.miss.entries()) {
    const found = spansOf(engine, number, example);
    const message = `should not match, but found ${show(example, found)}`;
    if (found.length > 0) broken.push({ rule: rule.id, list: 'miss', index, example, message });
  }
  return broken;
}

type MarkedSpan = readonly [start: number, end: number];

function readMarks(example: string): { text: string; spans: MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  let text = '';
  for (const [index, piece] of example.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push([text.length, text.length + piece.length]);
    text += piece;
  }
  return { text, spans };
}

function spansOf(engine: Engine, rule: number, text: string): MarkedSpan[] {
  const { words, chosen } = scan(engine, text);
  const spans: MarkedSpan[] = [];
  for (let index = 0; index < chosen.rules.count; index++) {
    if (chosen.rules.pattern[index] !== rule) continue;
    spans.push([
      words.start[chosen.rules.first[index] as number] as number,
      words.end[chosen.rules.last[index] as number] as number,
    ]);
  }
  return spans;
}

const show = (text: string, spans: readonly MarkedSpan[]): string =>
  spans.length === 0 ? 'nothing' : spans.map(([start, end]) => `"${text.slice(start, end)}"`).join(', ');
