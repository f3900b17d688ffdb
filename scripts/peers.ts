import { createRequire } from 'node:module';

/** The sentiment tools that can run in a browser, each as one number for a text: the higher the angrier. None has types or flags. */
export interface Peer {
  name: string;
  heat: (text: string) => number;
}

const require = createRequire(import.meta.url);
const version = (name: string): string => (require(`${name}/package.json`) as { version: string }).version;

interface Vader {
  SentimentIntensityAnalyzer: { polarity_scores: (text: string) => { compound: number } };
}
interface Afinn {
  new (): { analyze: (text: string) => { comparative: number; score: number } };
}
type Wink = (text: string) => { normalizedScore: number };

export function loadPeers(): Peer[] {
  const vader = require('vader-sentiment') as Vader;
  const Afinn = require('sentiment') as Afinn;
  const afinn = new Afinn();
  const wink = require('wink-sentiment') as Wink;
  return [
    {
      name: `vader-sentiment ${version('vader-sentiment')}`,
      heat: (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
    },
    { name: `sentiment ${version('sentiment')} (AFINN)`, heat: (text) => -afinn.analyze(text).comparative },
    { name: `wink-sentiment ${version('wink-sentiment')}`, heat: (text) => -wink(text).normalizedScore },
  ];
}
