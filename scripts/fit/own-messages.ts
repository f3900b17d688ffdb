import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { resolve } from 'node:path';

import type { GoldMessage } from '../gold';

const linesOf = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);

const here = (name: string): URL => new URL(`./own-messages/${name}`, import.meta.url);

/** Labels that we gave to messages of the public sets, whose texts stay where they are. */
const PUBLIC_LABELS = 'public-labels.jsonl';
/** Which public file holds the messages whose ids begin so. */
const PUBLIC_FILES: Record<string, string> = {
  air: 'airline_tweets',
  uber: 'uber_reviews',
  cfpb: 'cfpb_narratives',
  ba: 'ba_reviews',
};

/**
 * Messages labelled by us, after the codebook: those that we wrote, and those of public sets that the labelled parts leave out. They
 * teach what rules are worth where their authors did not look. Never measured on.
 */
export function readOwnMessages(folder: string): GoldMessage[] {
  const written = readdirSync(here('.'))
    .filter((name) => name.endsWith('.jsonl') && name !== PUBLIC_LABELS)
    .sort()
    .flatMap((name) => linesOf(readFileSync(here(name), 'utf8')) as GoldMessage[]);
  return [...written, ...publicMessages(folder)];
}

type Labels = Omit<GoldMessage, 'text' | 'set'>;

/** What we labelled of the public sets, by the ids that those have. */
export const readPublicLabels = (): Labels[] => linesOf(readFileSync(here(PUBLIC_LABELS), 'utf8')) as Labels[];

/** The public messages that we labelled, with their texts from the folder. */
function publicMessages(folder: string): GoldMessage[] {
  const texts = new Map<string, string>();
  for (const file of Object.values(PUBLIC_FILES)) {
    const path = resolve(folder, 'public', `${file}.jsonl.gz`);
    if (!existsSync(path)) continue;
    for (const { id, text } of linesOf(gunzipSync(readFileSync(path)).toString('utf8')) as {
      id: string;
      text: string;
    }[])
      texts.set(id, text);
  }
  return readPublicLabels().flatMap((label) => {
    const text = texts.get(label.id);
    return text === undefined ? [] : [{ ...label, text, set: setOf(label.id) }];
  });
}

/** The name of the set as the labelled parts have it. */
const setOf = (id: string): string => {
  const start = id.slice(0, id.indexOf('-'));
  return start === 'air' ? 'airline' : start;
};
