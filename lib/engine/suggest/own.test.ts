import { describe, expect, it } from 'vitest';

import { compile } from '../compile';
import { type Keeping, nothingKept } from '../keeping';
import { noWeights, type Pack, type Phrasing } from '../pack';
import { read } from '../read';
import type { OwnPhrasing } from '../types';
import { hasKnownSlots } from './own';
import { knowing } from './situation';
import { suggest, type StepSuggestions } from './suggest';

const phrasing = (id: string, text: string, when: Phrasing['when'] = {}): Phrasing => ({
  id,
  step: 'thanks',
  register: 'plain',
  text,
  when,
  source: 'made up',
  strength: 'C',
});
const pack: Pack = {
  id: 'made-up',
  language: 'en',
  classes: [],
  rules: [],
  phrasings: [
    phrasing('one', 'Thank you for writing, {name}.'),
    phrasing('two', 'Good that you told us, {name}.'),
    phrasing('ours', 'This was our mistake, {name}.', { fault: ['ours'] }),
  ],
};
const { engine } = compile([pack], noWeights);
const mine = (id: string, text: string): OwnPhrasing => ({ id, step: 'thanks', register: 'plain', text });

/** What is offered for the step of thanks to a calm question. */
function thanks(keeping: Partial<Keeping>, used: string[] = [], passed: string[] = []): StepSuggestions {
  const text = 'What are your opening hours, please, and where do I park?';
  const { suggestions } = suggest(engine, {
    ...knowing(text, { ...read(engine, text), status: 'read', facts: [] }),
    customer: 'Ada Byron',
    used,
    passed,
    keeping: { ...nothingKept, ...keeping },
  });
  const found = suggestions.find(({ step }) => step === 'thanks');
  if (!found) throw new Error('no step of thanks');
  return found;
}
const ids = ({ offered }: StepSuggestions): string[] => offered.map((one) => one.phrasing).sort();

describe('a phrasing that the agent keeps as their own', () => {
  it.each(['one', 'two'])('stands in place of %s, before its equals, with this customer’s facts', (id) => {
    const { offered } = thanks({ own: [mine(id, 'Cheers, {name}!')] });
    expect(offered.map(({ text }) => text)).toEqual(['Cheers, Ada!', expect.any(String)]);
    expect(offered[0]).toMatchObject({ phrasing: id, pack: 'mine', template: 'Cheers, {name}!' });
  });

  it('is offered under the conditions of the one that it was kept from, and no others', () => {
    expect(ids(thanks({ own: [mine('ours', 'My mistake, {name}.')] }))).toEqual(['one', 'two']);
  });

  it('is not offered twice to one customer, in whatever words', () => {
    expect(ids(thanks({ own: [mine('one', 'Cheers, {name}!')] }, ['one']))).toEqual(['two']);
  });

  it('is not offered where it has a slot that nothing fills', () => {
    expect(thanks({ own: [mine('one', 'Cheers, {nobody}!')] }).offered.map((one) => one.pack)).not.toContain('mine');
    expect(hasKnownSlots('Cheers, {name}.')).toBe(true);
    expect(hasKnownSlots('Cheers, {name.')).toBe(false);
  });
});

describe('a hidden phrasing', () => {
  it('is never offered, the agent’s own neither, and is named as hidden', () => {
    const found = thanks({ hidden: ['one'], own: [mine('one', 'Cheers, {name}!')] });
    expect(ids(found)).toEqual(['two']);
    expect(found.hidden).toEqual(['one']);
  });

  it('leaves a step that has nothing else with the reason why', () => {
    expect(thanks({ hidden: ['one', 'two'] })).toMatchObject({
      offered: [],
      left: 0,
      passed: 0,
      hidden: ['one', 'two'],
    });
    expect(thanks({ hidden: ['one'] }, [], ['two'])).toMatchObject({ offered: [], passed: 1, hidden: ['one'] });
  });
});
