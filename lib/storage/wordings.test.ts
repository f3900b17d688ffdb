import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type FreshDatabase, freshDatabase } from '../../tests/fakes/database';
import { createWordings } from './wordings';

let database: FreshDatabase;
const open = () => database.open();
beforeEach(() => {
  database = freshDatabase();
});
afterEach(() => database.remove());

describe('what this agent wrote', () => {
  it('is remembered by how long ago and how often', async () => {
    const { remember, memory } = createWordings(open());

    await remember({ phrasing: 'a', groups: [1, 2] });
    await remember({ phrasing: 'b', groups: [2] });
    await remember({ phrasing: null, groups: [2, 3] });

    const { phrasings, groups } = await memory();
    expect([...phrasings]).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    expect(Object.fromEntries(groups)).toEqual({ 1: 1, 2: 3, 3: 1 });
  });

  it('is remembered by the next worker, as hashes only', async () => {
    await createWordings(open()).remember({ phrasing: 'a', groups: [1] });

    expect((await createWordings(open()).memory()).phrasings.get('a')).toBe(0);
    expect(await open().wordings.toArray()).toEqual([{ phrasing: 'a', groups: [1] }]);
  });

  it('is forgotten in time, the oldest first', async () => {
    const { remember, memory } = createWordings(open());
    for (let n = 0; n < 405; n += 1) await remember({ phrasing: `p${n}`, groups: [] });

    const { phrasings } = await memory();
    expect([phrasings.has('p4'), phrasings.get('p5'), phrasings.get('p404')]).toEqual([false, 399, 0]);
    expect(await open().wordings.count()).toBe(400);
  });

  it('is forgotten at once when the agent asks', async () => {
    const { remember, memory, forget } = createWordings(open());
    await remember({ phrasing: 'a', groups: [1] });
    await memory();

    await forget();

    expect((await memory()).phrasings.size).toBe(0);
  });

  it('is nothing where the browser keeps no database, and nothing breaks', async () => {
    const none = open();
    none.close();
    const { remember, memory, forget } = createWordings(none);

    await remember({ phrasing: 'a', groups: [1] });
    await forget();
    expect((await memory()).phrasings.size).toBe(0);
  });
});
