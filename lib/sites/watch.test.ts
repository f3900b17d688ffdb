import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { watch } from './watch';

let stop: AbortController;
const changed = vi.fn();
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

beforeEach(() => {
  stop = new AbortController();
  changed.mockReset();
  document.body.replaceChildren();
  watch(document, changed, stop.signal);
});
afterEach(() => {
  stop.abort();
});

it('calls once for a burst of changes, within 100 ms', async () => {
  for (let count = 0; count < 200; count++) document.body.append('x');
  await wait(100);
  expect(changed).toHaveBeenCalledOnce();
});

it('keeps its distance on a page that never stops changing', async () => {
  const busy = setInterval(() => document.body.append('x'), 5);
  await wait(1000);
  expect(changed.mock.calls.length).toBeGreaterThan(1);
  expect(changed.mock.calls.length).toBeLessThan(6);

  // And still meets the agent's doing without delay.
  changed.mockReset();
  document.body.dispatchEvent(new Event('input', { bubbles: true }));
  await wait(180);
  clearInterval(busy);
  expect(changed).toHaveBeenCalled();
});

it('hears typing, focus, and attributes that tell', async () => {
  const box = document.createElement('textarea');
  document.body.append(box);
  await wait(150);
  const acts = [
    () => box.dispatchEvent(new Event('input', { bubbles: true })),
    () => box.focus(),
    () => box.setAttribute('data-is-active', 'true'),
  ];
  for (const act of acts) {
    changed.mockReset();
    act();
    await wait(150);
    expect(changed).toHaveBeenCalled();
  }
});

it('looks again a while after a new address, as the view may change by its styles only', async () => {
  window.location.hash = '#another';
  document.body.append('x');
  await wait(1200);
  expect(changed.mock.calls.length).toBeGreaterThanOrEqual(4);
});

it('does nothing once the signal has aborted', async () => {
  document.body.append('x');
  stop.abort();
  document.body.append('y');
  await wait(200);
  expect(changed).not.toHaveBeenCalled();
});
