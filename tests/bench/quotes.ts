/**
 * How many e-mail bodies and peers' test cases come out right: ours, planer and email-reply-parser in the same run.
 *
 *     tsx tests/bench/quotes.ts [--shared DIR] [--wrong]
 *
 * The data is not part of this repository: `--shared`, or EVENKEEL_SHARED, or ../shared. Without it there is nothing to do.
 *
 * What is right, for all three alike, letters and signs compared without white space:
 * - a case of what is left (`quote_*`, `visible_text`): the expected words, with or without a closing signature in them
 *   (the cases that speak of quotes keep it, the others do not);
 * - a case of what is a signature: all the words before it, and of the signature nothing, or its beginning
 *   (a name at the end may stay; what the customer wrote may not go);
 * - a case of fragments, which has no expected text: no line behind a ">" is left, and every other line above the closing
 *   signature that announces no quote is;
 * - a body: exactly the words above the quote, by their digest, as the bodies' text may not be copied here.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import EmailReplyParser from 'email-reply-parser';
import { JSDOM } from 'jsdom';
import * as planer from 'planer';

import { flatten } from '../../lib/sites/flatten';
import { ownWordsIn, ownWordsOf } from '../../lib/sites/quotes/own-words';

interface Case {
  kind: string;
  mode: string;
  test: string;
  input: string;
  expected: string | { text: string; signature: string | null } | Record<string, boolean[]>;
}
interface Contestant {
  name: string;
  text(input: string): string;
  html(input: string): string;
}
export interface Score {
  kind: string;
  cases: number;
  /** Right answers by contestant. */
  right: Record<string, number>;
  /** Which cases each contestant got wrong, by name. */
  wrong: Record<string, string[]>;
}

/** Digests of the words above the quote, white space off. */
const bodies: Record<string, string> = {
  'talon/OLK_SRC_BODY_SECTION.html': 'c253f451bdd56431',
  'talon/gmail.html': '183a81d308bde187',
  'talon/hotmail.html': '183a81d308bde187',
  'talon/mail_ru.html': '183a81d308bde187',
  'talon/ms_outlook_2003.html': '183a81d308bde187',
  'talon/ms_outlook_2007.html': '183a81d308bde187',
  'talon/ms_outlook_2010.html': '183a81d308bde187',
  'talon/reply-separated-by-hr.html': '5dfa864c278c0f74',
  'talon/thunderbird.html': '183a81d308bde187',
  'talon/windows_mail.html': '183a81d308bde187',
  'talon/yandex_ru.html': '183a81d308bde187',
  'planer/microsoft-namespaces.html': '9bf32de4dc94cb5c',
  'planer/office-365.html': 'd0854380cd6c41a0',
  'planer/outlook-mixed.html': '7a204c52751371da',
};

const { document } = new JSDOM('').window;
const parse = (html: string) => new JSDOM(html).window.document.body;
const shown = (html: string) => flatten(parse(html)).text;

const contestants: Contestant[] = [
  { name: 'evenkeel', text: ownWordsIn, html: (html) => ownWordsOf(parse(html)) },
  {
    name: 'planer',
    text: (text) => planer.extractFromPlain(text),
    html: (html) => shown(planer.extractFromHtml(html, document)),
  },
  {
    name: 'email-reply-parser',
    text: (text) => new EmailReplyParser().read(text).getVisibleText(),
    // It knows text only, so it is given what a person sees.
    html: (html) => new EmailReplyParser().read(shown(html)).getVisibleText(),
  },
];

/** Scores by kind of case, or null where the data is not there. */
export function scoreQuotes(shared: string): Score[] | null {
  const cases = resolve(shared, 'fixtures/email-cases/cases.jsonl');
  if (!existsSync(cases)) return null;
  const scores = new Map<string, Score>();
  const note = (kind: string, name: string, isRight: (contestant: Contestant) => boolean) => {
    const score = scores.get(kind) ?? { kind, cases: 0, right: {}, wrong: {} };
    scores.set(kind, score);
    score.cases++;
    for (const contestant of contestants) {
      if (attempt(() => isRight(contestant))) score.right[contestant.name] = (score.right[contestant.name] ?? 0) + 1;
      else (score.wrong[contestant.name] ??= []).push(name);
    }
  };

  for (const line of readFileSync(cases, 'utf8').split('\n').filter(Boolean)) {
    const one = JSON.parse(line) as Case;
    const run = (by: Contestant) => (one.kind === 'quote_html' ? by.html(one.input) : by.text(one.input));
    note(one.kind, one.test, (by) => isRight(one, run(by)));
  }
  for (const [file, digest] of Object.entries(bodies)) {
    const html = readFileSync(resolve(shared, 'fixtures/email-bodies', file), 'utf8');
    note('body', file, (by) => digestOf(by.html(html)) === digest);
  }
  return [...scores.values()];
}

/** A throw is a wrong answer, not the end of the run. */
function attempt(run: () => boolean): boolean {
  try {
    return run();
  } catch {
    return false;
  }
}

function isRight(one: Case, left: string): boolean {
  const { kind, mode, expected } = one;
  if (kind === 'signature' && typeof expected === 'object') {
    const { text, signature } = expected as { text: string; signature: string | null };
    return keepsAll(left, text, signature ?? '');
  }
  if (kind === 'signature_file') {
    const signature = (expected as string).trim();
    return keepsAll(left, signature ? one.input.slice(0, one.input.lastIndexOf(signature)) : one.input, signature);
  }
  if (mode === 'flags' || mode.startsWith('fragment')) return keepsOwnLines(one.input, left);
  const wanted = kind === 'quote_html' ? shown(expected as string) : (expected as string);
  return endings(wanted).some((ending) => same(left, ending));
}

/** All of the text, and of the signature nothing, or its beginning. */
function keepsAll(left: string, text: string, signature: string): boolean {
  return bare(left).startsWith(bare(text)) && bare(text + signature).startsWith(bare(left));
}

function keepsOwnLines(input: string, left: string): boolean {
  const lines = left.split('\n');
  const own = input.split('\n').filter((line) => !line.startsWith('>') && !/^On\b.*\bwrote:$/.test(line));
  return !lines.some((line) => line.startsWith('>')) && endings(own.join('\n')).some((ending) => same(left, ending));
}

/** The text, and the text up to each line that may open a signature: of dashes, a "-Name", or "Sent from my …". */
function endings(text: string): string[] {
  const opens = text.matchAll(/\n(?:-- *|_{5,}|-\w[\w ]{0,30}|Sent from my [\w ]+)(?=\n|$)/g);
  return [text, ...[...opens].map(({ index }) => text.slice(0, index))];
}

function same(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(text: string): string {
  return text.replace(/[\s\u200b-\u200f]+/g, '');
}

function digestOf(text: string): string {
  return createHash('sha256').update(bare(text)).digest('hex').slice(0, 16);
}

/** The scores as a table for people. */
function quotesTable(scores: readonly Score[]): string {
  const names = contestants.map(({ name }) => name);
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, at) => String(cell)[at === 0 ? 'padEnd' : 'padStart'](at === 0 ? 18 : 20)).join('');
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  return [
    row(['kind', 'cases', ...names]),
    ...scores.map((score) => row([score.kind, score.cases, ...names.map((name) => score.right[name] ?? 0)])),
    row(['all', sum((score) => score.cases), ...names.map((name) => sum((score) => score.right[name] ?? 0))]),
  ].join('\n');
}

/** `npm run bench -- --quotes`; `--wrong` lists what came out wrong, `--shared DIR` says where the bodies are. */
export function benchQuotes(args: readonly string[]): void {
  const at = args.indexOf('--shared');
  const shared = (at >= 0 ? args[at + 1] : undefined) ?? process.env.EVENKEEL_SHARED ?? '../shared';
  const scores = scoreQuotes(shared);
  if (!scores) {
    console.log(`Quote stripping: no data at ${resolve(shared)} (give --shared DIR). Nothing measured.`);
    return;
  }
  console.log(`Quote stripping: right answers\n\n${quotesTable(scores)}`);
  if (args.includes('--wrong'))
    console.log(
      JSON.stringify(
        scores.map(({ kind, wrong }) => ({ kind, wrong })),
        null,
        2,
      ),
    );
}
