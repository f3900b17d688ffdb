import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { franc } from 'franc-min';
import { detect } from 'tinyld';

import { type Engine, scan } from '../../lib/engine';
import { languageOf } from '../../lib/engine/text/language';

/** Which rows of the public sets are in another language, by number, and which are mixed: judged by eye (see the file). */
interface Judged {
  notEnglish: Record<string, number[]>;
  mixed: Record<string, number[]>;
}
interface Row {
  text: string;
  english: boolean;
}

const SETS = ['uber_reviews', 'twitter_agent_pairs', 'airline_tweets', 'xci_complaints'];
/** Bytes read in the wrong encoding are no language, and too short a text tells nothing. */
const GARBLED = /[ÃØÙÐÑÎÅÄÌ]|à[¤¦]|ðŸ|â€/u;
const tellsSomething = (text: string): boolean =>
  text.length >= 20 && text.split(/\s+/).length >= 4 && !GARBLED.test(text);

function rowsOf(folder: string): Row[] {
  const judged = JSON.parse(readFileSync(new URL('./languages.json', import.meta.url), 'utf8')) as Judged;
  const idsOf = (lists: Record<string, number[]>): Set<string> =>
    new Set(Object.entries(lists).flatMap(([set, numbers]) => numbers.map((number) => `${set}-${number}`)));
  const other = idsOf(judged.notEnglish);
  const mixed = idsOf(judged.mixed);
  return SETS.flatMap((set) =>
    gunzipSync(readFileSync(join(folder, 'public', `${set}.jsonl.gz`)))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; text?: string; customer?: string })
      .filter(({ id }) => !mixed.has(id))
      .map(({ id, text, customer }) => ({ text: text ?? customer ?? '', english: !other.has(id) }))
      .filter(({ text }) => tellsSomething(text)),
  );
}

/** How often another language is told from English, beside two libraries for it. `und` counts as English: nothing is then refused. */
export function languageTable(folder: string, engine: Engine): string[] {
  const rows = rowsOf(folder);
  const foreign = rows.filter(({ english }) => !english).length;
  const tellers: [string, (text: string) => boolean][] = [
    ['Evenkeel', (text) => !languageOf(scan(engine, text).words, engine.languages).isEnglish],
    ['franc-min 6.2.0', (text) => !['eng', 'und'].includes(franc(text))],
    ['tinyld 1.3.4', (text) => !['en', ''].includes(detect(text))],
  ];
  return [
    `${rows.length} messages of at least four words, ${foreign} of them not English`,
    `${''.padEnd(18)}told as another language   English refused     µs each`,
    ...tellers.map(([name, isForeign]) => {
      const before = process.cpuUsage();
      const called = rows.map(({ text }) => isForeign(text));
      const { user, system } = process.cpuUsage(before);
      const caught = rows.filter(({ english }, row) => !english && called[row]).length;
      const refused = rows.filter(({ english }, row) => english && called[row]).length;
      const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
      return `${name.padEnd(18)}${`${caught} (${share(caught, foreign)})`.padStart(23)}${`${refused} (${share(refused, rows.length - foreign)})`.padStart(20)}${((user + system) / rows.length).toFixed(1).padStart(10)}`;
    }),
  ];
}
