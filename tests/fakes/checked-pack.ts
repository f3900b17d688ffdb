import { checkPack } from '../../lib/packs/check';
import type { PackFault } from '../../lib/packs/fault';

/** A sound little pack to break, and what the check says of it. */
export const known = { classes: [{ id: 'insult', words: ['fool', 'clown~', 'waste of space'] }] };
export const pause = () => Promise.resolve();
export const head = {
  id: 'team',
  name: 'Team',
  version: '1.0.0',
  language: 'en-GB',
  licence: 'MIT',
  author: 'The desk',
};
export const rule = {
  id: 'says-late',
  speaksFor: { flag: 'late' },
  why: 'The customer says that it is late.',
  patterns: ['[is|was] late'],
  examples: { match: ['It [[was late]].'], miss: ['Too late for me.'] },
};
export const phrasing = {
  id: 'late-line',
  step: 'feeling',
  register: 'plain',
  text: 'Waiting for your {item} wears anybody out.',
};

export const check = (pack: unknown) => checkText(JSON.stringify(pack, null, 2));
export async function checkText(text: string): Promise<readonly PackFault[]> {
  const result = await checkPack(text, { file: 'team.json', known, pause });
  return result.ok ? result.value.warnings : result.trouble;
}
export const told = (faults: readonly PackFault[]) =>
  faults.map(({ path, problem, instead }) => `${path}: ${problem} → ${instead}`);
export const ofRule = async (more: object) => told(await check({ ...head, rules: [{ ...rule, ...more }] }));
export const ofPhrasing = async (more: object) => told(await check({ ...head, phrasings: [{ ...phrasing, ...more }] }));
