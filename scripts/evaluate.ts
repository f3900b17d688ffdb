import { compile } from '../lib/engine';
import { asPack } from '../lib/packs/schema';
import { readCorePack, readWeights } from './core-pack';
import { factLines } from './evaluate/fact-table';
import { languageTable } from './evaluate/language-table';
import { evaluateCuts, evaluateMessages } from './evaluate/messages';
import { phrasingLines } from './evaluate/phrasing-lines';
import { promiseLines } from './evaluate/promise-table';
import { evaluateReplies } from './evaluate/replies';
import { goldFolder, NO_GOLD } from './gold';

/**
 * `npm run evaluate`: how readings compare with labelled messages, and with what the peers make of the same messages (some minutes).
 * `-- --cuts N` cuts `dev` into fifths in other ways, as one cut is a matter of luck; `-- --replies` does the same for drafts;
 * `-- --languages` how English is told from other languages; `-- --mistakes N` lists so many of the worst; `-- --gold DIR` says where
 * the messages are. Without labelled messages: `-- --promises` how promises are found in sentences of our own, `-- --facts` how facts
 * are in everyday messages of our own; `-- --phrasings` lists every phrasing with the facts of many messages, to be read through.
 */
const asked = (option: string): boolean => process.argv.includes(option);
const numberAfter = (option: string): number | null =>
  asked(option) ? Number(process.argv[process.argv.indexOf(option) + 1]) : null;
const engine = () => compile([asPack(readCorePack())], readWeights()).engine;
const say = (lines: Iterable<string>): void => {
  for (const line of lines) console.log(line);
};

const DEFAULT_MISTAKES = 12;

if (asked('--promises')) say(promiseLines());
else if (asked('--facts')) say(factLines(engine()));
else if (asked('--phrasings')) say(phrasingLines(engine()));
else {
  const folder = goldFolder();
  if (folder === null) {
    console.error(NO_GOLD);
    process.exitCode = 2;
  } else evaluate(folder);
}

function evaluate(folder: string): void {
  const mistakes = numberAfter('--mistakes') ?? DEFAULT_MISTAKES;
  const cuts = numberAfter('--cuts');
  if (asked('--replies')) evaluateReplies(folder, mistakes);
  else if (asked('--languages')) say(languageTable(folder, engine()));
  else if (cuts !== null) evaluateCuts(folder, cuts);
  else evaluateMessages(folder, mistakes);
}
