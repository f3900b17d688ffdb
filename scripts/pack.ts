import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

import { exportPack } from '../lib/packs/export';
import { checkPath, line } from './pack/check';
import { starterFiles } from './pack/starter';

/**
 * `npm run pack -- check FILE…` checks packs as the extension does when it takes one in; `-- init NAME` writes the folder of a
 * pack to begin with; `npm run -s pack -- build FOLDER > pack.json` makes one file of a folder. The exit code is 1 where
 * something is wrong with a pack, 2 where the command is none of these.
 */
const USAGE = `Write one of:
  npm run pack -- check FILE…                    a pack as JSON, YAML, or a folder of small files
  npm run pack -- init NAME                      a folder to begin with: small letters, digits and hyphens
  npm run -s pack -- build FOLDER > pack.json    one file out of a folder`;

const [command, ...names] = process.argv.slice(2);
const [only] = names;
if (command === 'check' && names.length > 0) process.exitCode = await check(names);
else if (command === 'init' && only !== undefined && names.length === 1) process.exitCode = init(only);
else if (command === 'build' && only !== undefined && names.length === 1) process.exitCode = await build(only);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

async function check(paths: readonly string[]): Promise<number> {
  let broken = 0;
  for (const path of paths) {
    const { pack, faults } = await checkPath(path);
    for (const fault of faults) console.error(line(fault));
    if (pack === null) broken++;
    else
      console.log(
        `${path}: ${pack.name} ${pack.version} is sound: ${pack.rules.length} rules, ${pack.phrasings.length} phrasings, ${pack.classes.length} word classes, ${pack.cases.length} cases.`,
      );
  }
  return broken > 0 ? 1 : 0;
}

async function build(path: string): Promise<number> {
  const { pack, faults } = await checkPath(path);
  for (const fault of faults) console.error(line(fault));
  if (pack === null) return 1;
  process.stdout.write(exportPack(pack));
  return 0;
}

function init(path: string): number {
  const id = basename(resolve(path));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    console.error(`"${id}" cannot be a pack's id: write small letters, digits and single hyphens, as our-desk.`);
    return 2;
  }
  if (existsSync(path)) {
    console.error(`${path} is there already: nothing was written. Choose another name.`);
    return 1;
  }
  const schemas = relative(resolve(path), join(import.meta.dirname, '../rules')).replaceAll('\\', '/');
  for (const [file, content] of Object.entries(starterFiles(id, schemas))) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), `${JSON.stringify(content, null, 2)}\n`);
  }
  console.log(`${path} is a pack to begin with. Check it: npm run pack -- check ${path}`);
  return 0;
}
