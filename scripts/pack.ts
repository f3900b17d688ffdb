import { asPack } from '../lib/packs/schema';
import { checkExamples, matchingEngine } from '../lib/packs/examples';
import { readPackFolder } from './pack-folder';

/**
 * `npm run pack -- check FOLDER…` checks packs as the core pack is checked: shape, patterns, and every rule's examples; `-- build
 * FOLDER` writes the folder as one file to standard output. Exit code 1 where something is wrong.
 */
const [command, ...folders] = process.argv.slice(2);
if ((command !== 'check' && command !== 'build') || folders.length === 0) {
  console.error('Write: npm run pack -- check FOLDER…  or  npm run -s pack -- build FOLDER > pack.json');
  process.exit(2);
}
const troubles = folders.flatMap((folder) => troublesOf(folder));
for (const trouble of troubles) console.error(trouble);
if (troubles.length > 0) process.exit(1);
if (command === 'build') console.log(JSON.stringify(folders.map(readPackFolder)[0], null, 2));
else console.log(`${folders.length === 1 ? 'The pack is' : 'The packs are'} sound.`);

function troublesOf(folder: string): string[] {
  try {
    const pack = readPackFolder(folder);
    const { engine, refusals } = matchingEngine([asPack(pack)]);
    return [
      ...refusals.map(({ pattern, message }) => `${folder}: pattern "${pattern}": ${message}`),
      ...pack.rules.flatMap((rule) =>
        checkExamples(engine, rule).map(
          ({ example, message }) => `${folder}: rule ${rule.id}: ${example} → ${message}`,
        ),
      ),
    ];
  } catch (error) {
    return [(error as Error).message];
  }
}
